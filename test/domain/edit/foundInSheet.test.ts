import { emptyContent, textContent } from "../../../src/domain/cells/CellContent";
import { foundInSheet } from "../../../src/domain/edit/foundInSheet";
import { sheetOf } from "../../support/sheetOf";
import { everyKind } from "./everyKind";

const sheet = sheetOf([["見出し"], ["見守り", "", "声"], ["注"]], ["A1:C1", "A3:B3"]);
const { setContent, setMerges } = everyKind;
const at = (row: number, column: number) =>
  foundInSheet({ ...setContent, position: { row, column } }, sheet);

test("of a cell: what stands there, and whether that is where content is kept", () => {
  expect(at(1, 0)).toMatchObject({ present: { before: textContent("見守り") }, anchor: true });
  expect(at(1, 1)).toMatchObject({ present: { before: emptyContent }, anchor: true });
  expect(at(0, 0)).toMatchObject({ anchor: true });
  expect(at(0, 1)).toMatchObject({ present: { before: emptyContent }, anchor: false });
  expect(at(1, 0)?.filled).toEqual([]);
});

test("of merges: those that touch the area, and the cells in it that hold something", () => {
  const area = { top: 1, left: 0, bottom: 2, right: 1 };
  expect(foundInSheet({ ...setMerges, area }, sheet)).toMatchObject({
    present: { kind: "setMerges", area, before: [{ top: 2, left: 0, bottom: 2, right: 1 }] },
    anchor: true,
    filled: [{ text: "見守り" }, { text: "注" }],
  });
});

test("a snapshot knows no colours, rules or locks", () => {
  for (const edit of [everyKind.setFill, everyKind.setValidation, everyKind.setLocked])
    expect(foundInSheet(edit, sheet)).toBeNull();
});
