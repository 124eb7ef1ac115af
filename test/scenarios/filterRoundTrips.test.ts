import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import { filterRows } from "../../src/usecases/filterRows";
import { readRowState } from "../../src/usecases/rowState";
import { showRows } from "../../src/usecases/showRows";
import { understandWorkbook } from "../../src/usecases/understandWorkbook";
import { filterFacts } from "../../src/usecases/workList";
import { openDesk, sheetNamed } from "../support/desk";
import { hiddenIn } from "../support/filterDesk";
import { sampled } from "../support/proof";

/** 5,000 rows in a proof. */
const count = sampled(1_000, 5_000);
const name = (i: number) =>
  [...String(i).padStart(4, "0")].map((digit) => "零壱弐参四五六七八九"[Number(digit)]).join("・");

/** Every so manieth row is the department's: so many runs of the others' rows are hidden. */
test.each([
  [count / 5, 5],
  [count / 200, 200],
  [2, count / 2],
])(`${count} rows, every %i th shown: %i runs`, async (every, runs) => {
  const rows = Array.from({ length: count }, (_, i) => {
    const department = i % every === 0 ? "福祉課" : "長寿課";
    return [`${name(i)}の取組`, `【${department}】\n■ 行った。`, `【${department}】\n■ 行う。`];
  });
  const header = ["施策", "令和4年度実績", "令和5年度計画"];
  const workbook = createHostWorkbook({ sheets: [{ name: "R5", rows: [header, ...rows] }] });
  const desk = await openDesk(workbook);
  const read = await understandWorkbook(desk.deps);
  if (!read.ok) throw new Error(read.failure.code);
  const facts = filterFacts(read.value, [], []);
  const { counts } = desk.office.host;
  const counted = async <Value>(work: () => Promise<Value>) => {
    // What the client sends afterwards to give references back, nobody waits for.
    const before = counts.syncs;
    const value = await work();
    return { value, trips: counts.syncs - before };
  };
  const state = async () => {
    const now = await readRowState(desk.deps, read.value);
    if (!now.ok) throw new Error(now.failure.code);
    return now.value;
  };
  const most = 4 + Math.floor(runs / 200);
  const before = await state();
  const filter = { departments: ["福祉課"], mode: "own" as const };
  const hiding = await counted(() => filterRows(desk.deps, read.value, facts, before, filter));
  expect(hiding.value).toMatchObject({
    ok: true,
    value: { kind: "done", applied: { written: { length: runs } }, hidden: count - count / every },
  });
  expect(hiding.trips).toBeLessThanOrEqual(most);
  const after = await counted(state);
  expect(after.trips).toBeLessThanOrEqual(3);
  const showing = await counted(() => showRows(desk.deps, read.value, after.value));
  expect(showing.value).toMatchObject({ ok: true, value: { kind: "done", hidden: 0 } });
  expect(showing.trips).toBeLessThanOrEqual(most);
  expect(hiddenIn(sheetNamed(workbook, "R5"))).toEqual([]);
  desk.close();
});
