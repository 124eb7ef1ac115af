import { decide } from "../../../src/domain/merge/Decision";
import { mergeReturned } from "../../support/clerks/circulation";
import { onPlan, profile, smallPlan, toldOf } from "../../support/clerks/smallPlan";
import { keepRows } from "../../support/clerks/rows";
import { reword, write } from "../../support/clerks/write";
import { bookOf, sheetOf } from "../../support/sheetOf";

/** Two rows of one measure and one role. */
const base = bookOf([
  sheetOf(
    [
      ["施策の展開", "区分", "役割", "令和4年度実績", "令和5年度計画"],
      ["① 見守りをすすめます", "市民", "① 声をかけます。", "【福祉課】\n■ 訪ねた。", ""],
      ["", "市民", "② 気にかけます。", "", ""],
      ["② 相談をうけます", "市民", "① 相談します。", "【福祉課】\n■ 聞いた。", ""],
    ],
    ["A2:A3", "D2:D3", "E2:E3"],
  ),
]);

test("two cells that share measure, role and column are two: each is told, and decided, by itself", () => {
  const by = onPlan(
    reword("C2", "声をかけます。", "こえをかけます。"),
    reword("C3", "気にかけます。", "きにかけます。"),
  );
  const given = { profile, base, returned: [{ file: "福祉課.xlsx", by }] };
  const { conflicts } = mergeReturned(given);
  expect(
    conflicts.map(({ base: was, versions }) => [was, versions.map(({ text }) => text)]),
  ).toEqual([
    ["① 声をかけます。", ["① こえをかけます。"]],
    ["② 気にかけます。", ["② きにかけます。"]],
  ]);
  const decisions = conflicts.map((one) => decide(one, { kind: "version", label: "福祉課" }));
  const { cells } = mergeReturned({ ...given, decisions });
  expect(cells.map(({ after }) => after)).toEqual(["① こえをかけます。", "② きにかけます。"]);
});

test("an extract of one measure whose name was touched is merged like every other one", () => {
  const plan = onPlan(write("B3", "① 地域の見守りをすすめます"))(smallPlan);
  const by = onPlan(
    keepRows(3, 6, [3, 4]),
    write("B3", "① 地域の見守りを進めます"),
    reword("F3", "訪ねる。", "毎月訪ねる。"),
  );
  const sentRows = [2, 3].map((row) => ({ sheetName: "進捗表", row }));
  const { cells, conflicts, infos } = toldOf([{ file: "福祉課.xlsx", by, sentRows }], {}, plan);
  expect(cells).toEqual({ F3: "【福祉課】\n■ 毎月訪ねる。" });
  expect(conflicts.map(({ type, at }) => `${type} ${at}`)).toEqual(["shared-cell-edit B3"]);
  expect(infos).toEqual([]);
});
