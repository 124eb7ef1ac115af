import { profileSchema } from "../../src/domain/profile/Profile";
import { emptyNotebook, type RememberedPair } from "../../src/ports/Notebook";
import { carryForwardOnce } from "../../src/usecases/carryForwardOnce";
import { undoLast } from "../../src/usecases/undo";
import { bookOf, sheetOf } from "../support/sheetOf";
import { deskFor, thisYear, yearBook } from "./yearBook";

test("the only pair there is: one click fills the empty cells, one click takes them back", async () => {
  const { deps, memory } = deskFor();
  const outcome = await carryForwardOnce(deps);
  expect(outcome.kind === "done" && outcome.applied.written).toHaveLength(3);
  expect(memory.text(thisYear, { row: 3, column: 1 })).toBe("【福祉課】\n■ 書いた");
  await undoLast(deps);
  expect(memory.text(thisYear, { row: 1, column: 1 })).toBe("");
  expect(memory.notes().drafts).toEqual([]);
});

test("what is not certain stays as it was planned, and is counted", async () => {
  const profile = profileSchema.parse({
    departments: ["こども家庭課", "児童保育課"].map((name) => ({
      name,
      formerly: ["子育て支援課"],
    })),
  });
  const plan = "【子育て支援課】\n■ 講座を開催予定。\n■ 訪ねる。";
  const book = bookOf([
    sheetOf(
      [
        ["施策", "令和4年度実績"],
        ["見守り", ""],
        ["相談", ""],
      ],
      [],
      "R5",
    ),
    sheetOf(
      [
        ["施策", "令和3年度実績", "令和4年度計画"],
        ["見守り", "", plan],
        ["相談", "■ 聞いた。", ""],
      ],
      [],
      "R4",
    ),
  ]);
  const { deps, memory } = deskFor(book, { notes: { ...emptyNotebook, profile } });
  expect(await carryForwardOnce(deps)).toMatchObject({
    kind: "done",
    asked: 0,
    sentencesAsked: 1,
    blocksAwaiting: 1,
  });
  expect(memory.text(thisYear, { row: 1, column: 1 })).toBe(
    "【子育て支援課】\n■ 講座を開催予定。\n■ 訪ねた。",
  );
  // Last year's result alone is nothing that one click would take.
  expect(memory.text(thisYear, { row: 2, column: 1 })).toBe("");
});

test("clicked again there is nothing left to fill, and nothing is written", async () => {
  const { deps, memory } = deskFor();
  await carryForwardOnce(deps);
  expect(await carryForwardOnce(deps)).toEqual({ kind: "choice-needed", why: "nothing-to-fill" });
  expect(memory.journal).toHaveLength(1);
});

test.each([
  ["not-a-plan-sheet", [sheetOf([["費目", "金額"]])]],
  [
    "no-pair",
    [
      sheetOf([
        ["施策", "令和4年度実績"],
        ["見守り", ""],
      ]),
    ],
  ],
  [
    "several-pairs",
    [
      ...yearBook.sheets,
      sheetOf(
        [
          ["施策", "令和5年度実績", "令和6年度計画"],
          ["① 見守り", "", ""],
        ],
        [],
        "R6",
      ),
    ],
  ],
])("where one click is not enough it writes nothing: %s", async (why, sheets) => {
  const { deps, memory } = deskFor(bookOf(sheets));
  expect(await carryForwardOnce(deps)).toEqual({ kind: "choice-needed", why });
  expect(memory.journal).toEqual([]);
});

const memoryOf = (fromFile: string | null): RememberedPair => ({
  fromFile,
  fromSheet: "R5",
  fromColumn: { kind: "plan", fiscalYear: 2023, party: null },
  toSheet: "R6",
  toColumn: { kind: "result", fiscalYear: 2023, party: null },
});

test("of several pairs the remembered one is carried", async () => {
  const r6 = sheetOf(
    [
      ["施策", "令和5年度実績", "令和6年度計画"],
      ["① 見守り", "", ""],
    ],
    [],
    "R6",
  );
  const notes = { ...emptyNotebook, pair: memoryOf(null) };
  const { deps, memory } = deskFor(bookOf([...yearBook.sheets, r6]), { notes });
  expect(await carryForwardOnce(deps)).toMatchObject({ kind: "done" });
  expect(memory.text("id-R6", { row: 1, column: 1 })).toBe("【福祉課】\n■ 来年");
});

test("last year's file has to be picked by a person", async () => {
  const notes = { ...emptyNotebook, pair: memoryOf("last.xlsx") };
  const { deps } = deskFor(yearBook, { notes });
  expect(await carryForwardOnce(deps)).toEqual({ kind: "choice-needed", why: "last-year-file" });
});

test("a failure is told", async () => {
  const { deps, memory } = deskFor();
  memory.fail.apply = { code: "protected", detail: "", restored: true };
  expect(await carryForwardOnce(deps)).toMatchObject({
    kind: "failed",
    failure: { code: "protected" },
  });
});

test("a cell that would lose its colours is not filled by one click", async () => {
  const { deps, memory } = deskFor();
  memory.mixed.add(`${thisYear} 1 1`);
  expect(await carryForwardOnce(deps)).toEqual({ kind: "choice-needed", why: "losing-colours" });
  expect(memory.journal).toEqual([]);
});
