import fc from "fast-check";
import type { RowFilter } from "../../src/domain/filter/RowFilter";

/** A random plan sheet: measures of one to four role rows, merged or not, and rows that a person has hidden. */
export type RandomSheet = {
  readonly rows: readonly (readonly (string | null)[])[];
  readonly merges: readonly string[];
  /** Zero-based. */
  readonly hiddenRows: readonly number[];
};

const departments = ["福祉課", "長寿課", "防災課", "福祉課・長寿課"] as const;
const roles = ["市民", "福祉事業者", "社協", "行政"];

/** Few names, so that some measures are called the same, one below the other or apart. */
const measure = fc.record({
  name: fc.constantFrom("見守り", "相談", "交流の場", "防災", "担い手"),
  height: fc.integer({ min: 1, max: 4 }),
  merged: fc.boolean(),
  result: fc.constantFrom(...departments, null),
  plan: fc.constantFrom(...departments, null),
  section: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});

type RandomMeasure = typeof measure extends fc.Arbitrary<infer One> ? One : never;

export const randomSheet: fc.Arbitrary<RandomSheet> = fc
  .record({
    measures: fc.array(measure, { minLength: 1, maxLength: 8 }),
    hidden: fc.array(fc.nat({ max: 30 }), { maxLength: 8 }),
  })
  .map(({ measures, hidden }) => {
    const rows: (string | null)[][] = [["施策", "区分", "令和4年度実績", "令和5年度計画"]];
    const merges: string[] = [];
    for (const one of measures) addMeasure(one, rows, merges);
    return { rows, merges, hiddenRows: [...new Set(hidden)].filter((row) => row < rows.length) };
  });

function addMeasure(one: RandomMeasure, rows: (string | null)[][], merges: string[]): void {
  if (one.section) {
    rows.push(["基本目標", null, null, null]);
    merges.push(`A${rows.length}:D${rows.length}`);
  }
  const top = rows.length + 1;
  const block = (department: string | null, text: string) =>
    department === null ? null : `【${department}】\n■ ${one.name}を${text}。`;
  for (let row = 0; row < one.height; row++)
    rows.push([
      row === 0 ? one.name : null,
      roles[row] ?? null,
      row === 0 ? block(one.result, "行った") : null,
      row === 0 ? block(one.plan, "行う") : null,
    ]);
  if (!one.merged || one.height === 1) return;
  for (const column of ["A", "C", "D"]) merges.push(`${column}${top}:${column}${rows.length}`);
}

export const randomFilter: fc.Arbitrary<RowFilter> = fc.record({
  departments: fc.subarray(["福祉課", "長寿課", "防災課"], { minLength: 1 }),
  mode: fc.constantFrom("own", "empty"),
});
