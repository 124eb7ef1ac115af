import { formatBlock } from "../../../domain/entry/formatEntry";
import { itemAbout, type CellFinding } from "../../state/cellFindings";
import type { ShownBlock } from "./cellBlocks";

/** Findings by the block in which their characters stand; `rest`: those of the cell, or of others' blocks. */
export function findingsOf(findings: readonly CellFinding[], blocks: readonly ShownBlock[]) {
  const owners = new Map(
    findings.flatMap((finding) => {
      const block = blocks.find((one) => stands(finding, one));
      return block ? [[finding, block] as const] : [];
    }),
  );
  return {
    about: (block: ShownBlock) => findings.filter((finding) => owners.get(finding) === block),
    rest: findings.filter((finding) => !owners.has(finding)),
  };
}

function stands(finding: CellFinding, { block, items }: ShownBlock): boolean {
  if (itemAbout(finding, items) !== null) return true;
  const { subject } = finding;
  return block !== null && subject !== "" && formatBlock(block).includes(subject);
}
