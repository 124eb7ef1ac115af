import { emptyContent, textContent, type CellContent } from "../../src/domain/cells/CellContent";
import type { SetContent } from "../../src/domain/edit/SheetEdit";
import { refuse, succeed } from "../../src/domain/Result";
import { fixesLosingColours } from "../../src/usecases/fixesLosingColours";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";

const sheet = sheetOf([["施策", "実績"], ["見守り", "文"], ["居場所", "文"], ["相談"]]);
const edit = (row: number, before: CellContent): SetContent => ({
  ...{ kind: "setContent", sheetId: sheet.id, position: { row, column: 1 } },
  ...{ before, after: textContent("直した文") },
});
const finding = (id: string, ...edits: SetContent[]) => ({ id, fixes: [{ choice: null, edits }] });
/** A workbook in which the cell of the second measure is written in several colours. */
function open() {
  const memory = memoryWorkbook(bookOf([sheet]));
  memory.mixed.add(`${sheet.id} 2 1`);
  return memory;
}

test("a fix loses colours where one of its cells is written in several", async () => {
  const findings = [
    finding("a", edit(1, textContent("文"))),
    finding("b", edit(1, textContent("文")), edit(2, textContent("文"))),
    { id: "c", fixes: [] },
  ];
  expect(await fixesLosingColours(open(), findings)).toEqual(succeed(new Set(["b"])));
});

test("an empty cell has no colours to lose", async () => {
  expect(await fixesLosingColours(open(), [finding("a", edit(3, emptyContent))])).toEqual(
    succeed(new Set()),
  );
});

test("a workbook that cannot be looked at is told", async () => {
  const failure = { code: "host-failure", detail: "GeneralException" } as const;
  const workbook = { ...open().workbook, look: async () => refuse(failure) };
  const findings = [finding("a", edit(1, textContent("文")))];
  expect(await fixesLosingColours({ workbook }, findings)).toEqual(refuse(failure));
});
