import { mergeReturned, type Circulation } from "../../support/clerks/circulation";
import { onSheet, type SheetChange } from "../../support/clerks/Clerk";
import { insertRow } from "../../support/clerks/rows";
import { profile } from "../../support/clerks/smallPlan";
import { positionAt, write } from "../../support/clerks/write";
import { bookOf, sheetOf } from "../../support/sheetOf";

/** A page with its goal in a line of its own; `measure` tells the pages apart. */
const page = (name: string, goal: string, measure: string) =>
  sheetOf(
    [
      ["施策の展開", "区分", "役割", "令和4年度実績", "令和5年度計画"],
      [goal],
      [`① ${measure}をすすめます`, "市民", "① 声をかけます。", "【福祉課】\n■ 訪ねた。", ""],
      [`② ${measure}をひろめます`, "市民", "① 話をします。", "【福祉課】\n■ 聞いた。", ""],
    ],
    ["A2:E2"],
    name,
  );
const one = bookOf([page("一枚目", "基本目標1 支え合うまち", "見守り")]);
const two = bookOf([
  page("一枚目", "基本目標1 支え合うまち", "見守り"),
  page("二枚目", "基本目標2 安全なまち", "防災"),
]);

/** What is told of a copy with these changes: goals that were changed, and texts that stand elsewhere. */
function told(
  base: typeof one,
  sheet: string,
  changes: readonly SheetChange[],
  more: Partial<Circulation> = {},
) {
  const returned = [{ file: "福祉課.xlsx", said: "福祉課", by: onSheet(sheet, ...changes) }];
  const { conflicts, infos } = mergeReturned({ profile, base, returned, ...more });
  return {
    lines: conflicts.map(({ sheetName, position, base: was, standing, versions, decidable }) => ({
      ...{ sheetName, position, was, standing, decidable },
      is: versions.map(({ text }) => text),
    })),
    elsewhere: infos.flatMap(({ texts }) => texts),
  };
}

test("a goal in a line of its own is told where it stands, on its page", () => {
  const changed = "基本目標2 安心なまち";
  expect(told(two, "二枚目", [write("A2", changed)])).toEqual({
    lines: [
      {
        ...{ sheetName: "二枚目", position: positionAt("A2"), decidable: true },
        ...{ was: "基本目標2 安全なまち", standing: "基本目標2 安全なまち", is: [changed] },
      },
    ],
    elsewhere: [],
  });
});

test("where the master has it in another row, it is told there; where it has it twice or not at all, nobody can decide", () => {
  const change = [write("A2", "基本目標1 支え合う地域")];
  const at = (...master: SheetChange[]) =>
    told(one, "一枚目", change, { master: onSheet("一枚目", ...master) }).lines;
  expect(at(insertRow(2, { A: "※ 注" }))).toMatchObject([
    { position: positionAt("A3"), decidable: true },
  ]);
  expect(at(write("J9", "基本目標1 支え合うまち"))).toMatchObject([
    { position: positionAt("A2"), standing: "", decidable: false },
  ]);
  expect(at(write("A2", "基本目標1 みんなのまち"))).toMatchObject([
    { position: positionAt("A2"), standing: "", decidable: false },
  ]);
  // A text that the master has by now is nothing to tell.
  expect(at(write("A2", "基本目標1 支え合う地域"))).toEqual([]);
});

test("a text where nothing, or no level, stood is one that stands elsewhere", () => {
  const note = bookOf(one.sheets.map((sheet) => write("A6", "※ 年度末の数です。")(sheet)));
  expect(told(note, "一枚目", [write("A6", "※ 3月末の数です。")])).toEqual({
    lines: [],
    elsewhere: ["※ 3月末の数です。"],
  });
  expect(told(one, "一枚目", [write("J2", "メモ")])).toEqual({ lines: [], elsewhere: ["メモ"] });
});

test("a goal that stands elsewhere in the copy was moved, and what stands in its place is no change of it", () => {
  const moved = [write("A2", "※ 回答欄"), write("J1", "基本目標1 支え合うまち")];
  expect(told(one, "一枚目", moved)).toEqual({ lines: [], elsewhere: ["※ 回答欄"] });
});

test("two goals that were changed are two, and of two copies each is told once", () => {
  const by = (word: string) => (book: typeof two) => ({
    ...book,
    sheets: book.sheets.map((sheet, i) => write("A2", `基本目標${i + 1} ${word}`)(sheet)),
  });
  const returned = ["福祉課", "防災課"].map((said) => ({
    ...{ file: `${said}.xlsx`, said, by: by(`${said}のまち`) },
  }));
  const { conflicts } = mergeReturned({ profile, base: two, returned });
  expect(conflicts.map(({ sheetName, versions }) => [sheetName, versions.length])).toEqual([
    ["一枚目", 2],
    ["二枚目", 2],
  ]);
});

test("on a sheet that holds the table once more, or on a new one, a text is no goal of the plan", () => {
  const returned = [
    {
      ...{ file: "福祉課.xlsx", said: "福祉課" },
      by: (book: typeof one) => ({
        ...book,
        sheets: [...book.sheets, sheetOf([["別紙"], ["基本目標9 海のまち"]], [], "別紙")],
      }),
    },
  ];
  const { conflicts, infos } = mergeReturned({ profile, base: one, returned });
  expect(conflicts).toEqual([]);
  expect(infos.map(({ sheetName, texts }) => [sheetName, texts])).toEqual([
    ["別紙", ["別紙", "基本目標9 海のまち"]],
  ]);
});
