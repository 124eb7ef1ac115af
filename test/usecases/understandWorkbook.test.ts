import { sheetIdOf, understandWorkbook } from "../../src/usecases/understandWorkbook";
import { deskFor, understood } from "./yearBook";

test("every sheet is read, and the one in front is named", async () => {
  const { deps, memory } = deskFor();
  memory.person.selects({ sheetId: "id-R4", position: { row: 1, column: 0 } });
  const { book, active, sheets } = await understood(deps);
  expect(book.readings.map((reading) => [sheetIdOf(reading), reading.planSheet])).toEqual([
    ["id-R5", true],
    ["id-R4", true],
  ]);
  expect(active && sheetIdOf(active)).toBe("id-R4");
  expect(sheets).toHaveLength(2);
});

test("what cannot be read is told, not swallowed", async () => {
  const { deps, memory } = deskFor();
  memory.fail.read = { code: "cell-editing", detail: "InvalidOperationInCellEditMode" };
  expect(await understandWorkbook(deps)).toEqual({
    ok: false,
    failure: { code: "cell-editing", detail: "InvalidOperationInCellEditMode" },
  });
});
