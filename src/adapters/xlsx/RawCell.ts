import type { Position } from "../../domain/cells/Position";
import type { FormulaElement } from "./formula/SharedFormulas";

/** A `c` element as it stands in the file. */
export type RawCell = Position & {
  /** `t`: n, s, str, inlineStr, b, e, d. */
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly inline: string | null;
  readonly formula: FormulaElement | null;
};
