import { figure } from "../measure/Runs";
import { table } from "./table";

/** What was wished for, before anything was built, and what was found. */
export type Aim = {
  readonly what: string;
  readonly most: number;
  readonly found: number;
  readonly unit: string;
};

/** A part of the page's figures, in Markdown, and the aims that it speaks to. */
export type Section = { readonly text: string; readonly aims: readonly Aim[] };

export function tableOfAims(aims: readonly Aim[]): string {
  const rows = aims.map(({ what, most, found, unit }) => {
    const tell = (value: number) =>
      unit === "×" ? `×${value.toFixed(2)}` : `${figure(value)} ${unit}`;
    return [what, `≤ ${tell(most)}`, tell(found), found <= most ? "met" : "**missed**"];
  });
  return table(["", "aim", "found", ""], rows);
}
