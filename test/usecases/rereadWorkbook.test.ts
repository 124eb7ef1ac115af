import type { WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";
import { usualProfile } from "../../src/domain/profile/Profile";
import { refuse } from "../../src/domain/Result";
import type { Deps } from "../../src/usecases/Deps";
import { rereadWorkbook } from "../../src/usecases/rereadWorkbook";
import { understandWorkbook, type Understanding } from "../../src/usecases/understandWorkbook";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";

const rows = (text: string) => [
  ["施策", "令和4年度実績"],
  ["① 見守り", text],
];
const one = sheetOf(rows("訪ねた。"), [], "一");
const two = sheetOf(rows("会った。"), [], "二");
const at = { row: 1, column: 1 };

/** The open workbook, and which sheets were read since; `undefined`: all of them. */
async function opened(snapshot: WorkbookSnapshot = bookOf([one, two])) {
  const memory = memoryWorkbook(snapshot);
  const reads: (readonly string[] | undefined)[] = [];
  const deps: Deps = {
    workbook: {
      ...memory.workbook,
      read: (ids, running) => {
        reads.push(ids);
        return memory.workbook.read(ids, running);
      },
    },
    notebook: memory.notebook,
    files: { read: async (_bytes, file) => refuse({ code: "encrypted", file, detail: "" }) },
    profile: usualProfile,
    now: () => "",
    newId: () => "",
  };
  const known = await valueOf(understandWorkbook(deps));
  reads.length = 0;
  return { memory, deps, known, reads };
}

async function valueOf(answer: ReturnType<typeof understandWorkbook>): Promise<Understanding> {
  const result = await answer;
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

const textsOf = ({ snapshot }: Understanding) =>
  snapshot.sheets.map(
    ({ cells }) => cells.find(({ row, column }) => row === 1 && column === 1)?.text,
  );

test("only the sheet that was changed is read; the others stay as they were", async () => {
  const { memory, deps, known, reads } = await opened();
  memory.person.types(two.id, at, "電話した。");
  const now = await valueOf(rereadWorkbook(deps, known, new Set([two.id])));
  expect(reads).toEqual([[two.id]]);
  expect(textsOf(now)).toEqual(["訪ねた。", "電話した。"]);
  expect(now.snapshot.sheets[0]).toBe(known.snapshot.sheets[0]);
  expect(now.snapshot).toEqual((await valueOf(understandWorkbook(deps))).snapshot);
});

test("where another sheet only came to the front nothing is read", async () => {
  const { memory, deps, known, reads } = await opened();
  memory.person.selects({ sheetId: two.id, position: at });
  const now = await valueOf(rereadWorkbook(deps, known, new Set()));
  expect(reads).toEqual([]);
  expect(now.book).toBe(known.book);
  expect(known.active?.planSheet && known.active.sheet.sheetName).toBe("一");
  expect(now.active?.planSheet && now.active.sheet.sheetName).toBe("二");
});

test("sheets with formulas are read along: they may show something else now", async () => {
  const formula = { kind: "formula", formula: "=一!B2", numberFormat: "General" } as const;
  const counting = {
    ...sheetOf(rows(""), [], "数"),
    cells: [{ row: 0, column: 0, text: "0", content: formula }],
  };
  const { deps, known, reads } = await opened(bookOf([one, two, counting]));
  await rereadWorkbook(deps, known, new Set([one.id]));
  expect(reads).toEqual([[one.id, counting.id]]);
});

test.each([
  [
    "has another name",
    (sheets: readonly (typeof one)[]) => sheets.map((s) => ({ ...s, name: `${s.name}改` })),
  ],
  ["is gone", (sheets: readonly (typeof one)[]) => sheets.slice(1)],
  ["is new", (sheets: readonly (typeof one)[]) => [...sheets, sheetOf(rows("新"), [], "三")]],
  ["was moved", (sheets: readonly (typeof one)[]) => [...sheets].reverse()],
  [
    "was hidden",
    (sheets: readonly (typeof one)[]) =>
      sheets.map((s) => ({ ...s, visibility: "hidden" as const })),
  ],
])("everything is read anew where a sheet %s, though nobody was told", async (_, change) => {
  const { known } = await opened();
  const { deps, reads } = await opened(bookOf(change([one, two])));
  const now = await valueOf(rereadWorkbook(deps, known, new Set()));
  expect(reads).toEqual([undefined]);
  expect(now.snapshot.sheets.map(({ name }) => name)).toEqual(
    change([one, two]).map(({ name }) => name),
  );
});

test("a failure is told, and nothing is made of it", async () => {
  const { memory, deps, known } = await opened();
  memory.fail.read = { code: "cell-editing", detail: "" };
  expect(await rereadWorkbook(deps, known, new Set([one.id]))).toEqual(
    refuse({ code: "cell-editing", detail: "" }),
  );
});

test("where a sheet went away while it was read, everything is read anew", async () => {
  const { memory, deps, known, reads } = await opened();
  memory.fail.read = { code: "sheet-missing", detail: two.id };
  const now = await valueOf(rereadWorkbook(deps, known, new Set([two.id])));
  expect(reads).toEqual([[two.id], undefined]);
  expect(textsOf(now)).toEqual(["訪ねた。", "会った。"]);
});
