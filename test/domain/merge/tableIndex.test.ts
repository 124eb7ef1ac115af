import { indexOf } from "../../../src/domain/merge/tableIndex";
import { planSheetsOf, readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { profile, smallPlan } from "../../support/clerks/smallPlan";
import { positionAt } from "../../support/clerks/write";

const [table] = planSheetsOf(readPlanBook(smallPlan, profile)).flatMap(({ tables }) => tables);
if (!table) throw new Error("no table");
const index = indexOf(table);

test("an entry by any of its cells, a row by its number; nothing outside the table", () => {
  for (const address of ["E5", "E6"]) {
    const entry = index.entryAt(positionAt(address));
    expect(entry?.text).toBe("【福祉課】\n■ 聞いた。\n【防災課】\n■ 受けた。");
  }
  expect(index.entryAt(positionAt("A1"))).toBeNull();
  expect(index.rowAt(3)?.role).toBe("行政");
  expect(index.rowAt(0)).toBeNull();
});

test("the entries of a measure", () => {
  const columns = table.measures.map((measure) =>
    index.entriesOf(measure).map(({ column }) => column.label),
  );
  expect(columns).toEqual([
    ["令和4年度実績", "令和5年度計画"],
    ["令和4年度実績", "令和5年度計画"],
  ]);
  const [first] = table.measures;
  if (!first) throw new Error("no measure");
  expect(index.entriesOf({ ...first })).toEqual([]);
});

test("it is made once", () => {
  expect(indexOf(table)).toBe(index);
});
