import { createHostWorkbook } from "../../../src/embedded/model/createHostWorkbook";
import { planSheetsOf } from "../../../src/domain/planSheet/readPlanBook";
import { carryForwardOnce } from "../../../src/usecases/carryForwardOnce";
import { undoLast } from "../../../src/usecases/undo";
import { contentsOf, sheetNamed, understood } from "../../support/desk";
import { filtered, hiddenIn, shown } from "../../support/filterDesk";
import { sampled } from "../../support/proof";
import { costOf, floodDesk, measureName } from "./floodDesk";

/** Excel fails where a range is asked for more merged areas than this (Office.js reference). */
const mostAreas = 512;
const measures = sampled(180, 2_000);

/** Measures of two role rows each; name, result and plan are merged over them: three areas a measure. */
function bookOf(count: number) {
  const rows = Array.from({ length: count }, (_, index) => {
    const department = index % 10 === 0 ? "福祉課" : "長寿社会課";
    return [
      [measureName(index), "市民", null, `【${department}】\n■ ${index}回開く。`],
      [null, "行政", null, null],
    ];
  }).flat();
  const merges = Array.from({ length: count }, (_, index) =>
    ["A", "C", "D"].map((column) => `${column}${2 * index + 2}:${column}${2 * index + 3}`),
  ).flat();
  const year = (name: string, result: string, plan: string) => ({
    name,
    rows: [["施策", "区分", result, plan], ...rows],
    merges,
  });
  return createHostWorkbook({
    sheets: [
      year("R5", "令和4年度実績", "令和5年度計画"),
      year("R4", "令和3年度実績", "令和4年度計画"),
    ],
  });
}

async function story(count: number) {
  const workbook = bookOf(count);
  const r5 = sheetNamed(workbook, "R5");
  const [before, merges] = [contentsOf(workbook), r5.merges];
  const desk = await floodDesk(workbook);
  const read = await costOf(desk, () => understood(desk.deps));
  const [sheet] = planSheetsOf(read.value.book);
  const plans = sheet?.tables[0]?.entries.filter(({ meaning }) => meaning.kind === "plan");
  expect(plans?.length).toBe(count);
  expect(read.value.snapshot.sheets.map((one) => one.merges.length)).toEqual([
    3 * count,
    3 * count,
  ]);

  const carried = await costOf(desk, () => carryForwardOnce(desk.deps));
  expect(carried.value).toMatchObject({ kind: "done", applied: { refused: [], differences: [] } });
  expect(await undoLast(desk.deps)).toMatchObject({ ok: true, value: { refused: [] } });
  await filtered(desk, ["福祉課"]);
  expect(hiddenIn(r5)).toHaveLength((2 * count * 9) / 10);
  await shown(desk);
  expect(hiddenIn(r5)).toEqual([]);
  expect(contentsOf(workbook)).toEqual(before);
  expect(r5.merges).toEqual(merges);
  desk.close();
  return { read, carried };
}

test(`${3 * measures} merged areas, ${mostAreas} being the most of a range: all commands, growing as they do`, async () => {
  expect(3 * measures).toBeGreaterThan(mostAreas);
  const [small, large] = [await story(measures / 2), await story(measures)];
  for (const command of ["read", "carried"] as const) {
    expect(large[command].bytes / small[command].bytes).toBeLessThan(2.2);
    expect(large[command].syncs).toBeLessThanOrEqual(2 * small[command].syncs);
  }
}, 3_600_000);
