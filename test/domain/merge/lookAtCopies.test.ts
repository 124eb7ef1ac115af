import { mergeReturned, type Circulation } from "../../support/clerks/circulation";
import { untouched } from "../../support/clerks/Clerk";
import { onPlan, profile, smallPlan } from "../../support/clerks/smallPlan";
import { addBlock, reword, write } from "../../support/clerks/write";
import { bookOf, sheetOf } from "../../support/sheetOf";

const copies: Circulation["returned"] = [
  { file: "う.xlsx", said: "福祉課", by: onPlan(reword("F3", "訪ねる。", "毎月訪ねる。")) },
  { file: "あ.xlsx", said: "福祉課", by: onPlan(reword("F3", "訪ねる。", "毎週訪ねる。")) },
  { file: "い.xlsx", said: "防災課", by: onPlan(reword("F3", "訪ねる。", "誰かが訪ねる。")) },
];
const merged = (returned: Circulation["returned"], base = smallPlan) =>
  mergeReturned({ profile, base, returned });

test("copies are looked at in the order of their files' names, whatever order they come in", () => {
  const [first, second, third] = copies;
  if (!first || !second || !third) throw new Error("no copies");
  const expected = merged([second, third, first]);
  expect(expected.copies.map(({ file }) => file)).toEqual(["あ.xlsx", "い.xlsx", "う.xlsx"]);
  for (const order of [
    [first, second, third],
    [third, second, first],
    [second, first, third],
    [first, third, second],
  ])
    expect(merged(order)).toEqual(expected);
});

test("nothing is taken of a copy of another plan, and nothing else told of it", () => {
  const other = onPlan(
    write("B3", "道路を直します"),
    write("B5", "橋を架けます"),
    write("J1", "メモ"),
  );
  const { refused, ...outcome } = merged([{ file: "福祉課.xlsx", by: other }]);
  expect(refused).toEqual([{ file: "福祉課.xlsx", code: "another-plan", found: "道路を直します" }]);
  const { notReturned, ...told } = outcome;
  for (const list of Object.values(told)) expect(list).toEqual([]);
  expect(notReturned).toEqual(["福祉課", "長寿社会課", "防災課"]);
});

test("who sent nothing back: of whom it was circulated to, or of who has places in the plan", () => {
  const returned = [{ file: "福祉課.xlsx", by: untouched }];
  expect(merged(returned).notReturned).toEqual(["長寿社会課", "防災課"]);
  const circulatedTo = ["保育課", "福祉課"];
  expect(mergeReturned({ profile, base: smallPlan, returned, circulatedTo }).notReturned).toEqual([
    "保育課",
  ]);
});

test("several entries of several copies are each told at their place", () => {
  const by = onPlan(addBlock("F5", "【福祉課】\n■ 備える。"), reword("F3", "訪ねる", "毎月訪ねる"));
  const { accepted } = merged([{ file: "福祉課.xlsx", by }]);
  expect(accepted.map(({ change }) => change)).toEqual(["changed", "added"]);
});

test("cells of one address on two sheets are two", () => {
  const page = (name: string, measure: string) =>
    sheetOf(
      [
        ["施策の展開", "令和4年度実績", "令和5年度計画"],
        [measure, "【福祉課】\n■ 訪ねた。", "【福祉課】\n■ 訪ねる。"],
      ],
      [],
      name,
    );
  const base = bookOf([page("一枚目", "① 見守り"), page("二枚目", "② 相談")]);
  const by = (book: typeof base) => ({
    ...book,
    sheets: book.sheets.map((sheet) => write("C2", `【福祉課】\n■ ${sheet.name}で訪ねる。`)(sheet)),
  });
  const { cells } = merged([{ file: "福祉課.xlsx", by }], base);
  expect(cells.map(({ sheetName, after }) => [sheetName, after])).toEqual([
    ["一枚目", "【福祉課】\n■ 一枚目で訪ねる。"],
    ["二枚目", "【福祉課】\n■ 二枚目で訪ねる。"],
  ]);
});
