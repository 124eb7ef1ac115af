import type { Conflict } from "../../../src/domain/merge/MergeOutcome";
import { mergeReturned, type Circulation } from "../../support/clerks/circulation";
import { deleteRow, insertRow, keepRows } from "../../support/clerks/rows";
import { onPlan, profile, smallPlan } from "../../support/clerks/smallPlan";
import { positionAt, write } from "../../support/clerks/write";

/** What is told of a conflict, but for the keys by which it is known again. */
type Told = Omit<Conflict, "id" | "seen">;

function told(returned: Circulation["returned"], more: Partial<Circulation> = {}): Told[] {
  const { conflicts } = mergeReturned({ profile, base: smallPlan, returned, ...more });
  return conflicts.map(({ id: _id, seen: _seen, ...others }) => others);
}

const sheet = { sheetId: "id-進捗表", sheetName: "進捗表" };
const watch = "① 見守りをすすめます";
const advice = "② 相談をうけます";
const open = { ...sheet, likeliest: null, decidable: true, decision: null };
const bosai = (text: string) => ({
  ...{ label: "防災課", file: "防災課.xlsx", department: "防災課", text },
});

test("a row more and a row less, with their texts; nothing is done about them", () => {
  const by = onPlan(deleteRow(6), insertRow(4, { D: "① 見る。", C: "企業", E: " " }));
  const row = {
    ...open,
    decidable: false,
    header: "",
    files: ["防災課.xlsx"],
    departments: ["防災課"],
  };
  const gone = "行政 ｜ ① 受けます。 ｜ 【防災課】\n■ 受けた。";
  expect(told([{ file: "防災課.xlsx", said: "防災課", by }])).toEqual([
    {
      ...{ ...row, type: "row-inserted", position: positionAt("A4"), measure: watch },
      ...{ base: "", standing: "", versions: [bosai("企業 ｜ ① 見る。")] },
    },
    {
      ...{ ...row, type: "row-missing", position: positionAt("A6"), measure: advice },
      ...{ base: gone, standing: gone, versions: [bosai("")] },
    },
  ]);
});

test("a copy of which nobody knows whose it is is told under its file's name", () => {
  const by = onPlan(
    insertRow(4, { C: "企業" }),
    write("F3", "【福祉課】\n■ 誰かが訪ねる。\n【防災課】\n■ 備える。"),
  );
  const unknown = { label: "回答.xlsx", file: "回答.xlsx", department: null };
  expect(told([{ file: "回答.xlsx", by }])).toMatchObject([
    { type: "foreign-block-edit", versions: [unknown] },
    { type: "foreign-block-added", versions: [unknown] },
    { type: "row-inserted", departments: [], versions: [unknown] },
  ]);
});

test("a row that the master has by now, or has no more, is nothing to tell", () => {
  const more = onPlan(insertRow(4, { C: "企業", D: "① 見る。" }));
  const same = onPlan(insertRow(4, { C: "企業", D: "① 見 る。" }));
  const other = onPlan(insertRow(4, { C: "企業", D: "① 配る。" }));
  const returned = [{ file: "防災課.xlsx", said: "防災課", by: more }];
  expect(told(returned, { master: same })).toEqual([]);
  expect(told(returned, { master: other })).toMatchObject([{ type: "row-inserted" }]);
  const less = onPlan(deleteRow(6));
  expect(told([{ file: "防災課.xlsx", said: "防災課", by: less }], { master: less })).toEqual([]);
});

test("of an extract, only rows that it was sent with are missing", () => {
  const by = onPlan(keepRows(3, 6, [3]));
  const sent = (...rows: readonly (readonly [string, number])[]) => [
    {
      ...{ file: "防災課.xlsx", said: "防災課", by },
      sentRows: rows.map(([sheetName, row]) => ({ sheetName, row: row - 1 })),
    },
  ];
  const places = (returned: Circulation["returned"]) =>
    told(returned).map(({ type, position }) => `${type} ${position.row + 1}`);
  expect(places(sent(["進捗表", 3]))).toEqual([]);
  expect(places(sent(["進捗表", 3], ["進捗表", 5]))).toEqual(["row-missing 5"]);
  expect(places(sent(["進捗表", 3], ["別の表", 5]))).toEqual([]);
  expect(places([{ file: "防災課.xlsx", said: "防災課", by }])).toEqual([
    "row-missing 4",
    "row-missing 5",
    "row-missing 6",
  ]);
});
