import type { PlanColumn } from "../../../src/domain/planSheet/PlanColumn";
import { hierarchyLabels, measureTitle } from "../../../src/domain/planSheet/measureTitle";

const measure = (...hierarchy: string[]) => ({
  index: 0,
  hierarchy,
  text: hierarchy.at(-1) ?? "",
  rows: [3],
});
const level = (label: string, column: number): PlanColumn => ({
  column,
  kind: "hierarchy",
  level: column + 1,
  fiscalYear: null,
  party: null,
  label,
});

test("a short text is the title; a paragraph takes the level above", () => {
  expect(measureTitle(measure("1 目標", "(1) 方向", "① 見守り協力店の登録"))).toBe(
    "見守り協力店の登録",
  );
  const paragraph = `① ${"地域の様々な機会を捉え、".repeat(5)}\n② 次の項`;
  expect(measureTitle(measure("1 目標", "(1) 福祉教育の推進", paragraph))).toBe("福祉教育の推進");
});

test("a lone paragraph is cut to one line", () => {
  expect(measureTitle(measure("あ".repeat(60)))).toBe(`${"あ".repeat(39)}…`);
});

test("places are named by short numbers", () => {
  const columns = [level("基本目標", 0), level("施策展開の方向性", 1), level("施策の体系 施策", 2)];
  const labels = hierarchyLabels(measure("1 目標", "(2) 方向", "見守り"), columns);
  expect(labels).toEqual(["基本目標1", "方向性(2)", "見守り"]);
});

test("a level in a title line or a section row has no column that names it: it stands in its own words", () => {
  const columns = [level("施策の展開", 0)];
  const labels = hierarchyLabels(
    measure("基本目標1 支え合い", "(2) 地域づくり", "① 見守り"),
    columns,
  );
  expect(labels).toEqual(["基本目標1 支え合い", "(2) 地域づくり", "施策①"]);
});

test("a column's last tier names its level, also where it is neither direction nor measure", () => {
  expect(hierarchyLabels(measure("① 見守り"), [level("市の取組み 活動名", 0)])).toEqual([
    "活動名①",
  ]);
});
