import fc from "fast-check";
import type { SheetSnapshot } from "../../../../src/domain/cells/SheetSnapshot";
import { usualProfile } from "../../../../src/domain/profile/Profile";
import { roleCollapsed } from "../../../../src/domain/rules/role/roleCollapsed";
import { describeFixtures, readFixture } from "../../../support/fixtures";
import { findingsOf, formOf, wholeMeasure, type Row } from "./formCheck";
import { inOrder, thereAndBack } from "../../../support/thereAndBack";
import { understood } from "./splitting";

const names = usualProfile.roles;

/** A measure whose roles are all in one cell, with one duty list each; or one as it should be. */
const measure = fc
  .record({
    collapsed: fc.boolean(),
    roles: fc.subarray([...names], { minLength: 2 }),
    items: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 }),
    entry: fc.constantFrom("", "【福祉課】\n■ 開いた。"),
    merged: fc.boolean(),
  })
  .map((one) => ({ ...one, rows: one.collapsed ? 1 : names.length }));

type Measure = typeof measure extends fc.Arbitrary<infer One> ? One : never;

const marks = ["①", "②", "③"];

function dutyOf(count: number, role: string): string {
  return marks
    .slice(0, count)
    .map((mark) => `${mark} ${role}として進めます。`)
    .join("\n");
}

function rowsOf({ collapsed, roles, items, entry }: Measure, index: number): Row[] {
  const title = `${index + 1} 施策${index + 1}`;
  if (!collapsed)
    return wholeMeasure(title).map((row, i) => (i === 0 ? [row[0], row[1], row[2], entry] : row));
  const duty = roles.map((role, i) => dutyOf(items[i] ?? 1, role)).join("\n");
  return [[title, roles.join("\n"), duty, entry]];
}

function pageOf(measures: readonly Measure[], heights: readonly number[]): SheetSnapshot {
  const rows = measures.flatMap(rowsOf);
  let first = 2;
  const merges = measures.flatMap(({ rows: count, merged }) => {
    const [top, bottom] = [first, first + count - 1];
    first += count;
    return merged && count > 1 ? [`B${top}:B${bottom}`, `E${top}:E${bottom}`] : [];
  });
  const whole = rows.length > 1 ? [`A2:A${rows.length + 1}`] : [];
  const rowHeights = heights
    .slice(0, rows.length + 1)
    .map((points, i) => ({ first: i, last: i, points }));
  return { ...formOf(rows, [...merges, ...whole]), rowHeights };
}

const page = fc
  .tuple(
    fc.array(measure, { minLength: 1, maxLength: 5 }),
    fc.array(
      fc.integer({ min: 20, max: 500 }).map((pixels) => pixels * 0.75),
      { minLength: 25, maxLength: 25 },
    ),
  )
  .map(([measures, heights]) => pageOf(measures, heights));

/** Every fix by itself: fits, tells the same of entries, gives each role a row, keeps the height, and comes back. */
function checkFixes(sheets: readonly SheetSnapshot[]): number {
  const findings = findingsOf(roleCollapsed, sheets).filter(({ fixes }) => fixes.length > 0);
  for (const { facts, fixes, sheetId, place } of findings) {
    const { after, back, refused } = thereAndBack(sheets, fixes[0]?.edits ?? []);
    expect(refused).toEqual([]);
    expect(inOrder(back)).toEqual(inOrder(sheets));
    const [before, then] = [understood(sheets, usualProfile), understood(after, usualProfile)];
    expect(then.entries).toEqual(before.entries);
    expect(then.rows.length).toBe(before.rows.length + facts.roles.length - 1);
    const at = before.rows.findIndex(({ measure: texts }) => texts.at(-1) === place.measure);
    const rows = then.rows.slice(at, at + facts.roles.length);
    expect(rows.map(({ role, duty }) => [role, duty])).toEqual(
      facts.roles.map((role, i) => [role, facts.parts?.[i]]),
    );
    expect(new Set(rows.map(({ measure: text }) => text.join("\n"))).size).toBe(1);
    const [was, is] = [sheets, after].map((all) => heightOf(all.find(({ id }) => id === sheetId)));
    expect(is).toBe(was);
  }
  return findings.length;
}

/** The sum of the heights of all rows that have one. */
function heightOf(sheet: SheetSnapshot | undefined): number {
  const sizes = sheet?.rowHeights ?? [];
  return sizes.reduce((sum, { first, last, points }) => sum + (last - first + 1) * points, 0);
}

test("any form: a fix fits, divides nothing but roles and duties, and comes back", () => {
  let checked = 0;
  fc.assert(
    fc.property(page, (sheet) => {
      checked += checkFixes([sheet]);
    }),
    { seed: 4, numRuns: 150 },
  );
  expect(checked).toBeGreaterThan(150);
});

describeFixtures("the real sheets", () => {
  test.each([
    ["ichinoseki_R4_sheet.xlsx", 4],
    ["ichinoseki_R5_sheet.xlsx", 6],
    ["ichinoseki_R4_clean.xlsx", 0],
  ])("%s: %d cells with several roles", async (file, count) => {
    const { sheets } = await readFixture(file);
    expect(checkFixes(sheets)).toBe(count);
  });
});
