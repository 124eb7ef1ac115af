import type { CarryCell } from "../../../domain/carryForward/CarryProposal";
import { useColumnWords } from "../../components/useColumnWords";
import { usePaneState } from "../../PaneContext";

/** What last year's plan and last year's result are called beside a cell: 令和4年度計画, 令和3年度実績. */
export function useSourceNames({ column }: Pick<CarryCell, "column">): {
  readonly plan: string;
  readonly result: string;
} {
  const words = useColumnWords();
  const pair = usePaneState(({ carry }) => carry.preview?.proposal.pair ?? null);
  const from = column.kind === "project" ? pair?.projects?.from : pair?.from;
  const year = column.fiscalYear === null ? null : column.fiscalYear - 1;
  return { plan: words(from ?? column), result: words({ ...column, fiscalYear: year }) };
}
