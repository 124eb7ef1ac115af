import { emptyContent, textContent } from "../../../src/domain/cells/CellContent";
import type { MergedCell } from "../../../src/domain/merge/MergeOutcome";
import { sameAsShown } from "../../../src/domain/takeBack/sameAsShown";

/** A cell of the form, which is known by its address alone. */
const cell = (row: number, after: string): MergedCell => ({
  sheetId: "s",
  sheetName: "進捗表",
  position: { row, column: 3 },
  before: "",
  beforeContent: emptyContent,
  after,
  afterContent: textContent(after),
  place: null,
});

test("a cell of the form is the same where it would be written alike at the same address", () => {
  const shown = [cell(1, "見守り"), cell(2, "居場所"), cell(3, "窓口")];
  const now = [cell(1, "見守り"), cell(2, "居場所づくり"), cell(4, "窓口")];
  expect(sameAsShown(shown, now)).toEqual({
    same: [now[0]],
    changed: [shown[1], shown[2]],
  });
});
