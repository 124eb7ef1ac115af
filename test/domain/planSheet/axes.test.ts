import { gridOf } from "../../../src/domain/cells/SheetGrid";
import { axisDown, meaningIn, readAxes } from "../../../src/domain/planSheet/axes";
import { headerVocabulary } from "../../../src/domain/planSheet/headerVocabulary";
import type { PlanColumn } from "../../../src/domain/planSheet/PlanColumn";
import { readRows } from "../../../src/domain/planSheet/readRows";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { sheetOf } from "../../support/sheetOf";
import { tableIn } from "../../support/tableIn";

function axisOf(...texts: string[]) {
  const grid = gridOf(sheetOf(texts.map((text) => [text])));
  return axisDown(grid, [...texts.keys()], 0, headerVocabulary(usualProfile));
}

test("nothing but 計画 and 実績, both of them, or nothing but years, two at least", () => {
  expect(axisOf("計画", "実績", "", "計 画", "実績")).toBe("planResultAxis");
  expect(axisOf("令和4年度", "", "令和5年度")).toBe("yearAxis");
});

test("one side alone, one year alone, both mixed, or any other word: no axis", () => {
  expect(axisOf("計画", "計画")).toBeNull();
  expect(axisOf("令和4年度", "令和4年度")).toBeNull();
  expect(axisOf("計画", "実績", "令和4年度", "令和5年度")).toBeNull();
  expect(axisOf("計画", "実績", "市民")).toBeNull();
  expect(axisOf("", "")).toBeNull();
});

function axesIn(rows: string[][]) {
  const { grid, words, frame, columns, levels } = tableIn(rows);
  const body = readRows(grid, frame, columns, usualProfile, null, levels);
  const axes = readAxes(grid, columns, body.rows, words);
  return [...axes].map(([row, { kind, fiscalYear }]) => [row, kind, fiscalYear]);
}

test("a year holds until the measure's next one, and not beyond the measure", () => {
  const rows = [
    ["施策", "年度", "区分", "内容"],
    ["見守り", "令和4年度", "計画", "一"],
    ["", "", "実績", "二"],
    ["", "令和5年度", "計画", "三"],
    ["", "", "", "四"],
    ["相談", "", "実績", "五"],
  ];
  expect(axesIn(rows)).toEqual([
    [1, "plan", 2022],
    [2, "result", 2022],
    [3, "plan", 2023],
    [4, null, 2023],
    [5, "result", null],
  ]);
});

test("a year left of the measures holds for all of them, until the next year", () => {
  const rows = [
    ["年度", "施策", "実績"],
    ["令和4年度", "見守り", "一"],
    ["", "相談", "二"],
    ["令和5年度", "見守り", "三"],
  ];
  expect(axesIn(rows).map(([, , year]) => year)).toEqual([2022, 2022, 2023]);
});

test("without an axis nothing is said of any row", () => {
  expect(
    axesIn([
      ["施策", "令和4年度実績"],
      ["見守り", "一"],
    ]),
  ).toEqual([]);
});

test("an axis tells what a text is; a column's own kind and year come first", () => {
  const column: PlanColumn = {
    ...{ kind: "text", fiscalYear: null, party: "市" },
    ...{ column: 3, level: null, label: "内容" },
  };
  const axes = { kind: "plan", fiscalYear: 2022 } as const;
  expect(meaningIn(column, axes)).toEqual({ kind: "plan", fiscalYear: 2022, party: "市" });
  expect(meaningIn(column, undefined)).toEqual({ kind: "text", fiscalYear: null, party: "市" });
  expect(meaningIn({ ...column, kind: "result", fiscalYear: 2023 }, axes)).toEqual({
    ...{ kind: "result", fiscalYear: 2023, party: "市" },
  });
});
