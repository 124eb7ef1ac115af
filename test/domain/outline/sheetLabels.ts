import { gridOf } from "../../../src/domain/cells/SheetGrid";
import type { OutlineLabel } from "../../../src/domain/outline/readLabel";
import { readFixture } from "../../support/fixtures";

/** A label with its place: `3ページ!5`. */
export type PlacedLabel = OutlineLabel & { readonly place: string };

/**
 * The labels of a 一関市 workbook: columns A, B and C of every row in which a text begins in column C. `blanks`: a blank
 * stays blank, or means "as above" – also over the border of a page – as in a printed table.
 */
export async function sheetLabels(
  file: string,
  blanks: "stay" | "as above",
): Promise<readonly PlacedLabel[]> {
  const { sheets } = await readFixture(file);
  const labels: PlacedLabel[] = [];
  let above = { goal: "", direction: "" };
  for (const sheet of sheets) {
    const grid = gridOf(sheet);
    for (let row = 0; row <= grid.lastRow; row++) {
      const measure = grid.text({ row, column: 2 });
      if (measure === "" || measure === "施策の展開") continue;
      const goal = grid.shownText({ row, column: 0 });
      const direction = grid.shownText({ row, column: 1 });
      above = { goal: goal || above.goal, direction: direction || above.direction };
      const shown = blanks === "stay" ? { goal, direction } : above;
      labels.push({ place: `${sheet.name}!${row + 1}`, ...shown, measure });
    }
  }
  return labels;
}
