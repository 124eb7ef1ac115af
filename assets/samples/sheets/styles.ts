import type { AlignmentStyle, BorderStyle, CellStyle, FillStyle, FontStyle } from "hucre";

/** The looks of one sheet; the two years were typed on different PCs, so their fonts differ. */
export type SheetStyles = {
  readonly title: CellStyle;
  readonly subtitle: CellStyle;
  readonly header: CellStyle;
  readonly text: CellStyle;
  /** A word or two in the middle of a cell. */
  readonly role: CellStyle;
  /** A text in a list of one-line rows. */
  readonly listText: CellStyle;
  readonly amount: CellStyle;
  readonly totalLabel: CellStyle;
  readonly total: CellStyle;
  /** Points of one line of `text` on paper. */
  readonly lineHeight: number;
};

type Look = { readonly font: string; readonly headerFill: string; readonly lineHeight: number };

const LINE = { style: "thin", color: { rgb: "404040" } } as const;
const BOX: BorderStyle = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const BLACK = { rgb: "000000" } as const;
const AMOUNT_FORMAT = "#,##0;[Red]-#,##0";

const align = (
  horizontal: "left" | "center" | "right",
  vertical: "top" | "center",
): AlignmentStyle => ({ horizontal, vertical, wrapText: true });

const fill = (rgb: string): FillStyle => ({
  type: "pattern",
  pattern: "solid",
  fgColor: { rgb },
});

function stylesOf({ font: name, headerFill, lineHeight }: Look): SheetStyles {
  const font = (size: number, bold = false): FontStyle => ({ name, size, bold, color: BLACK });
  const boxed = { font: font(9), border: BOX };
  return {
    title: { font: font(14, true), alignment: align("center", "center") },
    subtitle: { font: font(10), alignment: align("left", "center") },
    header: {
      font: font(9, true),
      border: BOX,
      fill: fill(headerFill),
      alignment: align("center", "center"),
    },
    text: { ...boxed, alignment: align("left", "top") },
    role: { ...boxed, alignment: align("center", "center") },
    listText: { ...boxed, alignment: align("left", "center") },
    amount: { ...boxed, alignment: align("right", "center"), numFmt: AMOUNT_FORMAT },
    totalLabel: { font: font(9, true), border: BOX, alignment: align("center", "center") },
    total: {
      font: font(9, true),
      border: BOX,
      alignment: align("right", "center"),
      numFmt: AMOUNT_FORMAT,
    },
    lineHeight,
  };
}

export const THIS_YEAR_STYLES = stylesOf({
  font: "Yu Gothic",
  headerFill: "E6EDF3",
  lineHeight: 15,
});

export const LAST_YEAR_STYLES = stylesOf({
  font: "ＭＳ Ｐゴシック",
  headerFill: "DCE6F1",
  lineHeight: 13,
});
