import type { SheetSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import type { UnitKind } from "../../../src/domain/rules/CheckUnits";
import { createChecker, type Checker } from "../../../src/domain/rules/createChecker";
import { ruleOf, type Rule } from "../../../src/domain/rules/Rule";
import { bookOf, sheetOf } from "../../support/sheetOf";

const rows = [
  ["施策", "区分", "役割", "令和4年度実績", "令和5年度計画"],
  ["① 見守り", "市民", "① 声をかける", "【福祉課】\n・訪ねた。", "【福祉課】\n・訪ねる。"],
  ["", "行政", "① 支える", "", ""],
  ["② 相談", "市民", "① 相談する", "", ""],
  ["", "行政", "① 聞く", "", ""],
];
const merges = ["A2:A3", "D2:D3", "E2:E3", "A4:A5", "D4:D5", "E4:E5"];

const check = (checker: Checker, sheet: SheetSnapshot, profile = usualProfile) => {
  const snapshot = bookOf([sheet]);
  return checker({ snapshot, book: readPlanBook(snapshot, profile), profile, outline: null });
};

/** A rule of each unit that finds nothing and counts how often it is asked. */
function counting() {
  const asked: Record<UnitKind, number> = { entry: 0, measure: 0, year: 0, form: 0, table: 0 };
  const rule = (unit: UnitKind) =>
    ({
      id: "text/too-long",
      severity: "info",
      unit,
      find: () => {
        asked[unit]++;
        return [];
      },
    }) as Rule;
  const rules = (["entry", "measure", "year", "form", "table"] as const).map(rule);
  const count = () => {
    const now = { ...asked };
    for (const unit of Object.keys(asked) as UnitKind[]) asked[unit] = 0;
    return now;
  };
  return { checker: createChecker(rules), count };
}

const changed = (row: number, column: number, text: string) =>
  sheetOf(
    rows.map((texts, r) => texts.map((old, c) => (r === row && c === column ? text : old))),
    merges,
  );

test("the first time everything is looked at, the second time nothing", () => {
  const { checker, count } = counting();
  check(checker, sheetOf(rows, merges));
  expect(count()).toEqual({ entry: 4, measure: 2, year: 2, form: 1, table: 1 });
  check(checker, sheetOf(rows, merges));
  expect(count()).toEqual({ entry: 0, measure: 0, year: 0, form: 0, table: 0 });
});

test("after typing in an entry only that entry, its measure and the table are looked at again", () => {
  const { checker, count } = counting();
  check(checker, sheetOf(rows, merges));
  count();
  check(checker, changed(1, 3, "【福祉課】\n・毎週訪ねた。"));
  expect(count()).toEqual({ entry: 1, measure: 1, year: 1, form: 0, table: 1 });
});

test("after a change of the form its measure, and what depends on all forms", () => {
  const { checker, count } = counting();
  check(checker, sheetOf(rows, merges));
  count();
  check(checker, changed(3, 2, "① 相談を持ちかける"));
  expect(count()).toEqual({ entry: 0, measure: 1, year: 1, form: 1, table: 1 });
});

test("other words of the city: everything is looked at again", () => {
  const { checker, count } = counting();
  check(checker, sheetOf(rows, merges));
  count();
  check(checker, sheetOf(rows, merges), { ...usualProfile, roles: ["市民", "行政"] });
  expect(count()).toEqual({ entry: 4, measure: 2, year: 2, form: 1, table: 1 });
});

test("last year's file: only what compares years is looked at again, and only where it says something else", () => {
  const { checker, count } = counting();
  const lastYear = (plan: string) =>
    readPlanBook(
      bookOf([
        sheetOf([
          ["施策", "令和3年度実績", "令和4年度計画"],
          ["① 見守り", "", plan],
          ["② 相談", "", "【福祉課】\n・聞く。"],
        ]),
      ]),
      usualProfile,
    );
  const snapshot = bookOf([sheetOf(rows, merges)]);
  const book = readPlanBook(snapshot, usualProfile);
  const look = (last: ReturnType<typeof lastYear> | null) => {
    checker({ snapshot, book, lastYear: last, profile: usualProfile, outline: null });
    return count();
  };
  look(null);
  const nothing = { entry: 0, measure: 0, form: 0, table: 0 };
  expect(look(lastYear("【福祉課】\n・訪ねる。"))).toEqual({ ...nothing, year: 2 });
  expect(look(lastYear("【福祉課】\n・訪ねる。"))).toEqual({ ...nothing, year: 0 });
  expect(look(lastYear("【防災課】\n・備える。"))).toEqual({ ...nothing, year: 1 });
  expect(look(null)).toEqual({ ...nothing, year: 2 });
});

const longEntries = ruleOf({
  id: "text/too-long",
  severity: "warning",
  unit: "entry",
  find: ({ cells }) =>
    cells.map((cell) => ({ cell, subject: cell.text, facts: { length: 1, most: 0 } })),
});

test("a finding says where it stands, whose it is and how it is remembered", () => {
  const [first, second] = check(createChecker([longEntries]), sheetOf(rows, merges));
  expect(first).toMatchObject({
    id: "text/too-long id-進捗表 D2",
    severity: "warning",
    position: { row: 1, column: 3 },
    measureTitle: "見守り",
    departments: ["福祉課"],
    subject: "【福祉課】\n・訪ねた。",
    place: {
      sheetName: "進捗表",
      measure: "① 見守り",
      role: null,
      column: { kind: "result", fiscalYear: 2022, party: null },
    },
  });
  expect(second?.place.column).toMatchObject({ kind: "plan", fiscalYear: 2023 });
});

test("two findings of one rule in one cell have ids of their own", () => {
  const twice = ruleOf({
    ...longEntries,
    find: (unit) => [...longEntries.find(unit, words), ...longEntries.find(unit, words)],
  });
  const words = { profile: usualProfile, outline: null };
  const ids = check(createChecker([twice]), sheetOf(rows, merges)).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("findings come in sheet order, whatever the rules' order", () => {
  const roles = ruleOf({
    id: "role/blank",
    severity: "error",
    unit: "measure",
    find: (unit) =>
      unit.rows.flatMap(({ role }) =>
        role ? [{ cell: role, subject: role.text, facts: { duty: role.text, role: null } }] : [],
      ),
  });
  const found = check(createChecker([longEntries, roles]), sheetOf(rows, merges));
  const order = found.map(({ position }) => position.row * 100 + position.column);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(found).toHaveLength(6);
});

test("2,000 rows: a second look costs no rule anything", () => {
  const { checker, count } = counting();
  const many = Array.from({ length: 2_000 }, (_, i) => [
    `${i} 施策その${i}`,
    "市民",
    "① する",
    "済",
    "",
  ]);
  const [header = []] = rows;
  check(checker, sheetOf([header, ...many]));
  expect(count().entry).toBe(4_000);
  check(
    checker,
    sheetOf([header, ...many.slice(0, 1_999), ["x 別の施策", "市民", "① する", "済", ""]]),
  );
  expect(count()).toEqual({ entry: 2, measure: 1, year: 1, form: 1, table: 1 });
});
