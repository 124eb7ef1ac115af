import type { WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";
import { decide } from "../../src/domain/merge/Decision";
import { profileSchema } from "../../src/domain/profile/Profile";
import { refuse, succeed } from "../../src/domain/Result";
import type { FileRefusal } from "../../src/ports/WorkbookFiles";
import {
  mergeReturnedBooks,
  type BooksToMerge,
  type CopyToMerge,
} from "../../src/usecases/mergeReturnedBooks";
import { bookOf, sheetOf } from "../support/sheetOf";

const departments = ["福祉課", "長寿課", "防災課"].map((name) => ({ name }));
const profile = profileSchema.parse({ departments });
const seen = "【福祉課】\n■ 見守った。";
const heard = "【長寿課】\n■ 相談を受けた。";
const duty = "① 声をかけます。";

/** Two measures, a duty and a result each. */
function plan({ result = seen, second = heard, said = duty } = {}, header = "令和4年度実績") {
  const rows = [
    ["施策", "区分", "それぞれの役割", header],
    ["① 見守り", "市民", said, result],
    ["② 相談", "市民", "① 相談します。", second],
  ];
  return bookOf([sheetOf(rows)]);
}
const changed = { result: "【福祉課】\n■ 毎日見守った。" };

const copy = (file: string, book: WorkbookSnapshot, more: Partial<CopyToMerge> = {}) => ({
  ...{ file, read: succeed({ ...book, file }) },
  ...more,
});
const unread = (file: string, code: FileRefusal["code"]): CopyToMerge => ({
  file,
  read: refuse({ code, file: "C:/fakepath/a.xlsx", detail: "" }),
});
const merge = (copies: readonly CopyToMerge[], more: Partial<BooksToMerge> = {}) =>
  mergeReturnedBooks({ base: plan(), master: plan(), copies, profile, ...more });

test("what is taken is the engine's; files that could not be read stand among the refused, by name", () => {
  const other = bookOf([sheetOf([["日程"], ["四月"]])]);
  const merged = merge([
    unread("長寿課.xlsx", "damaged"),
    copy("日程.xlsx", other),
    unread("防災課.xlsx", "cancelled"),
    copy("福祉課.xlsx", plan(changed)),
  ]);
  expect(merged.cells.map(({ after }) => after)).toEqual([changed.result]);
  expect(merged.refused.map(({ file, code }) => [file, code])).toEqual([
    ["日程.xlsx", "no-plan-sheet"],
    ["長寿課.xlsx", "damaged"],
    ["防災課.xlsx", "cancelled"],
  ]);
  // Nothing came from these two as yet.
  expect(merged.notReturned).toEqual(["長寿課"]);
});

test("whose a copy is: as a person says, and as its stamp says", () => {
  const book = plan(changed);
  expect(merge([copy("控え.xlsx", book, { said: "福祉課" })]).copies).toEqual([
    { file: "控え.xlsx", department: "福祉課", by: "said" },
  ]);
  expect(merge([copy("控え.xlsx", book, { stamped: "福祉課" })]).copies).toEqual([
    { file: "控え.xlsx", department: "福祉課", by: "stamp" },
  ]);
});

test("a copy of an older version is held against what it was made from, not against the base", () => {
  const older = plan({ second: "【長寿課】\n■ 相談を聞いた。" });
  const late = plan({ ...changed, second: "【長寿課】\n■ 相談を聞いた。" });
  const [against, without] = [older, null].map((base) =>
    merge([copy("福祉課.xlsx", late, { said: "福祉課", base })]),
  );
  expect(against?.conflicts).toEqual([]);
  expect(without?.conflicts.map(({ type }) => type)).toEqual(["foreign-block-edit"]);
  expect(against?.cells).toEqual(without?.cells);
});

test("an extract is not blamed for rows that it was not sent with", () => {
  const [sheet] = plan(changed).sheets;
  const extract = bookOf([
    { ...sheetOf([]), ...sheet, cells: sheet?.cells.filter(({ row }) => row < 2) ?? [] },
  ]);
  const sentRows = [{ sheetName: "進捗表", row: 1 }];
  const types = (more: Partial<CopyToMerge>) =>
    merge([copy("福祉課.xlsx", extract, more)]).conflicts.map(({ type }) => type);
  expect(types({ sentRows })).toEqual([]);
  expect(types({})).toEqual(["row-missing"]);
});

test("what a person has decided is carried out; who was sent a copy is asked for one", () => {
  const copies = [copy("福祉課.xlsx", plan({ ...changed, said: "① 毎日声をかけます。" }))];
  const [conflict] = merge(copies).conflicts;
  if (!conflict) throw new Error("no conflict");
  const decisions = [decide(conflict, { kind: "version", label: "福祉課" })];
  const merged = merge(copies, { decisions, circulatedTo: ["福祉課", "防災課"] });
  expect(merged.cells.map(({ after }) => after)).toEqual(["① 毎日声をかけます。", changed.result]);
  expect(merged.notReturned).toEqual(["防災課"]);
});

test("columns are read as a person answered", () => {
  const base = plan({}, "この1年のようす");
  const copies = [copy("福祉課.xlsx", plan(changed, "この1年のようす"))];
  const place = { sheetName: "進捗表", label: "この1年のようす", ordinal: 0 };
  const answers = [{ ...place, kind: "result", fiscalYear: 2022, party: null } as const];
  const written = (more: Partial<BooksToMerge>) =>
    merge(copies, { base, master: base, ...more }).cells.map(({ after }) => after);
  expect(written({ answers })).toEqual([changed.result]);
  expect(written({})).toEqual([]);
});
