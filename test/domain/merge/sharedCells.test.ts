import { decide } from "../../../src/domain/merge/Decision";
import { mergeReturned } from "../../support/clerks/circulation";
import { onPlan, profile } from "../../support/clerks/smallPlan";
import { reword } from "../../support/clerks/write";
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
