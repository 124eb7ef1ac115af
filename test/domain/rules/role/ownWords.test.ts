import type { SheetSnapshot } from "../../../../src/domain/cells/SheetSnapshot";
import { roleCollapsed } from "../../../../src/domain/rules/role/roleCollapsed";
import { roleSpelling } from "../../../../src/domain/rules/role/roleSpelling";
import { roleUnknown } from "../../../../src/domain/rules/role/roleUnknown";
import { findingsOf, formOf, type Row } from "./formCheck";

/** A page on which each measure has these roles. */
function page(...measures: readonly (readonly string[])[]): SheetSnapshot {
  const rows = measures.flatMap((roles, n) =>
    roles.map((role, i): Row => [i === 0 ? `${n + 1} 見守りその${n + 1}` : "", role, "支えます。"]),
  );
  return formOf(rows);
}

const times = (count: number, ...roles: readonly string[]) =>
  Array.from({ length: count }, () => roles);

/** `info 市 own []`: each finding of the three rules. */
function told(sheet: SheetSnapshot): string[] {
  return [
    ...findingsOf(roleSpelling, [sheet]),
    ...findingsOf(roleUnknown, [sheet]),
    ...findingsOf(roleCollapsed, [sheet]),
  ].map(
    ({ severity, subject, facts, fixes }) =>
      `${severity} ${subject}${facts.own ? " own" : ""}${fixes.length > 0 ? " fix" : ""}`,
  );
}

test("other names of the same actors in every measure are the table's own: told once each, no fix", () => {
  expect(told(page(...times(4, "市民", "事業者", "市")))).toEqual([
    "info 事業者 own",
    "info 市 own",
  ]);
});

test("so are roles that stand together, and names that the list does not have", () => {
  expect(told(page(...times(3, "市民・地域", "社協・行政")))).toEqual([
    "info 市民・地域 own",
    "info 社協・行政 own",
  ]);
});

test("what half of the measures have is custom; what fewer have is told where it stands", () => {
  const half = page(...times(2, "市民", "事業者"), ...times(2, "市民", "福祉事業者"));
  expect(told(half)).toEqual(["info 事業者 own"]);
  const fewer = page(...times(1, "市民", "事業者"), ...times(2, "市民", "福祉事業者"));
  expect(told(fewer)).toEqual(["warning 事業者 fix"]);
});

test("two measures make no custom", () => {
  expect(told(page(...times(2, "市民", "企業")))).toEqual(["error 企業", "error 企業"]);
});

test("a measure whose role cells are all empty says nothing about custom", () => {
  const sheet = page(...times(2, "市民", "企業"), ["", ""]);
  expect(told(sheet)).toEqual(["error 企業", "error 企業"]);
});

test("a slip beside the table's own word is still one", () => {
  const sheet = page(...times(3, "市民", "事業者", "市"), ["市民", "事業者", "行 政"]);
  expect(told(sheet)).toEqual(["info 事業者 own", "info 市 own", "warning 行 政 fix"]);
});

test("white space in nearly all cells of a role is how the form looks", () => {
  expect(told(page(...times(5, "市　民", "行　政")))).toEqual([]);
  const sometimes = page(...times(2, "市民", "行　政"), ...times(2, "市民", "行政"));
  expect(told(sometimes)).toEqual(["warning 行　政 fix", "warning 行　政 fix"]);
});

test("a cell with every role of the list is no joint role, and one whose duties divide is none", () => {
  const all = page(...times(3, "市民\n福祉事業者\n社協\n行政"));
  expect(told(all)).toHaveLength(3);
  const rows = times(3).map((_, n): Row => [
    `${n + 1} 見守り`,
    "市民\n行政",
    "① 学ぶ。\n① 支える。",
  ]);
  expect(told(formOf(rows))).toEqual(Array(3).fill("error 市民\n行政 fix"));
});
