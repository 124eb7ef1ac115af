import { shiftRows } from "../../src/embedded/model/shiftRows";
import { lists } from "../../src/messages/lists";
import { addLists, findLists, removeLists } from "../../src/usecases/listValidation";
import { openDesk, sheetNamed, understood } from "../support/desk";
import { faultBook } from "../support/faults/faultBook";
import { wanted } from "../support/faults/wanted";

test("a list that is not where it was shown is left, and told", async () => {
  const workbook = faultBook();
  const { deps, close } = await openDesk(workbook);
  const { open } = wanted(await findLists(deps, await understood(deps)));
  wanted(await addLists(deps, open, lists.ja.alert));
  const { listed } = wanted(await findLists(deps, await understood(deps)));
  const sheet = sheetNamed(workbook, "R5進捗表");
  shiftRows(workbook, sheet, { kind: "insert", at: 1, count: 1 });
  const removed = await removeLists(deps, listed);
  expect(removed).toMatchObject({
    ok: true,
    value: { refused: [{ edit: { sheetId: sheet.id }, reason: "validation-not-plain" }] },
  });
  expect(sheet.validations).toHaveLength(1);
  expect(sheetNamed(workbook, "R4進捗表").validations).toHaveLength(0);
  close();
});
