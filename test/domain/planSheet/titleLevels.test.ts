import { titleLevels } from "../../../src/domain/planSheet/titleLevels";

test("numbered titles are levels; the document's name and its legend are not", () => {
  expect(
    titleLevels(["みなも市計画 実施状況", "「○」継続", "基本目標1 人づくり", "活動目標2 輪づくり"]),
  ).toEqual(["基本目標1 人づくり", "活動目標2 輪づくり"]);
});

test("a title of a coarser form begins anew", () => {
  expect(titleLevels(["Ⅰ 安心", "(1) 場", "Ⅱ 安全", "(1) 備え"])).toEqual(["Ⅱ 安全", "(1) 備え"]);
});
