import { formatAddress } from "../cells/address";
import { measureTitle } from "../planSheet/measureTitle";
import type { UnreportedPlan } from "./UnreportedPlan";

/** A plan that nobody has reported on, as it is quoted to people. Sheet and cell are the plan's. */
export type UnreportedSentence = {
  readonly sentence: string;
  readonly measure: string;
  /** The name of last year's file; null where the plan stands in the workbook itself. */
  readonly file: string | null;
  readonly sheetName: string;
  readonly cell: string;
};

/** `file`: the name of the workbook. */
export function sentenceOf(
  { from, measure, sentence }: UnreportedPlan,
  file: string,
): UnreportedSentence {
  return {
    sentence,
    measure: measureTitle(measure),
    file: from.file === file ? null : from.file,
    sheetName: from.sheetName,
    cell: formatAddress(from.position),
  };
}
