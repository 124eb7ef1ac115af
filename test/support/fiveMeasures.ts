import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import type { HostWorkbook } from "../../src/embedded/model/HostWorkbook";

const measures: readonly [string, string][] = [
  ["① 見守り", "福祉課"],
  ["② 相談の窓", "長寿課"],
  ["③ 交流の場", "長寿課・福祉課"],
  ["④ 防災の備え", "防災課"],
  ["⑤ 担い手を育てる", "長寿課"],
];

/** Title and header in rows 1–2; five measures of two role rows each from row 3, their results and plans merged. */
export function fiveMeasures(more: { hiddenRows?: number[] } = {}): HostWorkbook {
  const merges = ["A1:D1"];
  const body = measures.flatMap(([measure, department], i) => {
    const top = 3 + 2 * i;
    for (const column of ["A", "C", "D"]) merges.push(`${column}${top}:${column}${top + 1}`);
    return [
      [measure, "市民", `【${department}】\n■ 行った。`, `【${department}】\n■ 行う。`],
      [null, "行政", null, null],
    ];
  });
  return createHostWorkbook({
    sheets: [
      {
        name: "進捗表",
        rows: [["計画の進捗"], ["施策", "区分", "令和4年度実績", "令和5年度計画"], ...body],
        merges,
        ...more,
      },
    ],
  });
}
