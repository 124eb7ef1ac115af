import { align } from "../../../src/domain/merge/Alignment";
import { sideOf } from "../../support/clerks/circulation";
import { profile } from "../../support/clerks/smallPlan";
import { bookOf, sheetOf } from "../../support/sheetOf";

const header = ["基本目標", "施策の展開", "区分", "役割", "担当課", "令和4年度実績"];

/**
 * Of each row that was sent, which of the copy's it is, counted from 0; null where it is gone. Then those that are new.
 * Rows are goal, measure, role, duty, owner and result, divided by `|`.
 */
function matched(base: readonly string[], copy: readonly string[], columns = header) {
  const side = (rows: readonly string[]) =>
    sideOf(bookOf([sheetOf([columns, ...rows.map((row) => row.split("|"))])]), profile);
  const { tables } = align(side(base), side(copy));
  const [table] = tables;
  if (!table) throw new Error("no table");
  const rows = table.table.parts.flatMap((part) => part.table.rows);
  return {
    found: rows.map((row) => {
      const other = table.rows.get(row);
      return other ? other.row.row - 1 : null;
    }),
    inserted: table.inserted.map(({ row }) => row.row - 1),
  };
}
const all = (...found: (number | null)[]) => ({ found, inserted: [] });

test("rows of one measure, role and duty are told apart by what their cells say, wherever these stand", () => {
  const base = [
    "1 支える|① 見守り|市民|声をかける||訪ねた。",
    "1 支える|① 見守り|市民|声をかける||広報した。",
  ];
  expect(matched(base, [...base].reverse())).toEqual(all(1, 0));
  const touched = base.map((row) =>
    row.replace("した。", "しました。").replace("ねた。", "ねました。"),
  );
  expect(matched(base, [...touched].reverse())).toEqual(all(1, 0));
});

test("by the owner, where the same measure stands once for each", () => {
  const base = ["1 支える|① 見守り|市民||福祉課|甲", "1 支える|① 見守り|市民||防災課|甲"];
  expect(
    matched(base, ["1 支える|① 見守り|市民||防災 課|甲", "1 支える|① 見守り|市民||福祉課|甲"]),
  ).toEqual(all(1, 0));
  // Its duty was touched as well.
  const duties = ["1 支える|① 見守り|市民|見る|福祉課|甲", "1 支える|① 見守り|市民|聞く|防災課|甲"];
  expect(
    matched(duties, [
      "1 支える|① 見守り|市民|聴く|防災課|甲",
      "1 支える|① 見守り|市民|観る|福祉課|甲",
    ]),
  ).toEqual(all(1, 0));
});

test("by measure and goal before anything else: two measures of one name are two", () => {
  const base = ["1 支える|① 広報|市民|見る||甲", "2 守る|① 広報|市民|見る||甲"];
  expect(matched(base, ["2 守る|① 広報|市民|見る||甲", "1 支える|① 広報|市民|見る||甲"])).toEqual(
    all(1, 0),
  );
  // Numbers before the names are not the names.
  expect(matched(base, ["1 守る|① 広報|市民|見る||甲", "2 支える|② 広報|市民|見る||甲"])).toEqual(
    all(1, 0),
  );
});

test("by its role in a measure whose text was touched, duties and all", () => {
  const rest = "1 支える|② 相談をうけます|市民|話す||丙";
  const named = (measure: string, ...duties: string[]) => [
    `1 支える|${measure}|市民|${duties[0]}||甲`,
    `1 支える|${measure}|行政|${duties[1]}||乙`,
  ];
  const base = [...named("① 地域の見守りをすすめます", "見る", "見せる"), rest];
  const touched = named("① 地域の見守りを進めます", "観る", "観せる").reverse();
  expect(matched(base, [...touched, rest])).toEqual(all(1, 0, 2));
  // Another measure is another one.
  const other = named("① 道路に橋を架けます", "渡る", "渡す");
  expect(matched(base, [...other, rest])).toEqual({ found: [null, null, 2], inserted: [0, 1] });
});

test("by a duty alone where nothing else has it: merges were taken apart before sorting", () => {
  const base = ["1 支える|① 見守り|市民|声をかける||甲", "1 支える|② 相談|市民|話を聞く||乙"];
  expect(
    matched(base, ["1 支える|② 相談|市民|声をかける||甲", "1 支える|② 相談|市民|話を聞く||乙"]),
  ).toEqual(all(0, 1));
  // Of two that have it nobody can tell.
  const twice = ["① 見守り", "② 相談"].map((one) => `1 支える|${one}|市民|声をかける||甲`);
  const rest = "1 支える|⑤ 福祉まつり|行政|開く||乙";
  const others = ["③ 訓練", "④ 清掃"].map((one) => `1 支える|${one}|市民|声をかける||甲`);
  expect(matched([...twice, rest], [...others, rest])).toEqual({
    found: [null, null, 2],
    inserted: [0, 1],
  });
});

test("a row without role, duty and owner is known by its measure", () => {
  const columns = ["施策の展開", "令和4年度実績"];
  expect(matched(["① 見守り|甲", "② 相談|乙"], ["① 相談|乙", "② 見守り|丙"], columns)).toEqual(
    all(1, 0),
  );
  expect(matched(["① 見守り|甲", "② 相談|乙"], ["② 相談|乙", "③ 訓練|丁"], columns)).toEqual({
    found: [null, 0],
    inserted: [1],
  });
});

test("where plan and result stand under each other, a row is its own kind's", () => {
  const columns = ["施策の展開", "担当課", "区分", "令和4年度", "令和5年度"];
  const base = ["① 見守り|福祉課|計画|甲|甲", "① 見守り|福祉課|実績|乙|乙"];
  const rows = [...base, "② 相談|防災課|計画|丙|丙", "② 相談|防災課|実績|丁|丁"];
  const [a = "", b = "", c = "", d = ""] = rows;
  expect(matched(rows, [b, a, d, c], columns)).toEqual(all(1, 0, 3, 2));
});

test("and stays so where its texts were changed into what the other one said", () => {
  const columns = ["施策の展開", "担当課", "区分", "令和4年度", "令和5年度"];
  const rows = ["計画", "実績"].map((kind, i) => `① 見守り|福祉課|${kind}|${i}回|${i}回`);
  const swapped = ["実績", "計画"].map((kind, i) => `① 見守り|福祉課|${kind}|${i}回|${i}回`);
  expect(matched(rows, swapped, columns)).toEqual(all(1, 0));
});

test("what a row's cells say is the same where its columns stand in another order", () => {
  const base = [
    "1 支える|① 見守り|市民|声をかける||訪ねた。",
    "1 支える|① 見守り|市民|声をかける||広報した。",
  ];
  const moved = (row: string) => {
    const [goal, measure, role, duty, owner, result] = row.split("|");
    return [result, owner, goal, measure, role, duty].join("|");
  };
  const columns = ["令和4年度実績", "担当課", "基本目標", "施策の展開", "区分", "役割"];
  const side = (rows: readonly string[], own: readonly string[]) =>
    sideOf(bookOf([sheetOf([own, ...rows.map((row) => row.split("|"))])]), profile);
  const { tables } = align(side(base, header), side(base.map(moved).reverse(), columns));
  const [table] = tables;
  expect([...(table?.rows.values() ?? [])].map(({ row }) => row.row).sort()).toEqual([1, 2]);
  const first = table?.table.parts[0]?.table.rows[0];
  expect(first && table.rows.get(first)?.row.row).toBe(2);
});
