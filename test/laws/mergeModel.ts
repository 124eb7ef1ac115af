import fc from "fast-check";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";
import { profileSchema } from "../../src/domain/profile/Profile";
import { bookOf, sheetOf } from "../support/sheetOf";

/** `departments`: of its tag; none for untagged text. */
export type ModelBlock = {
  readonly departments: readonly string[];
  readonly items: readonly string[];
  /** How it is written, where that is not as usual: its words are the same. */
  readonly style?: "spaced" | "square" | "trailing";
};
export type ModelMeasure = {
  readonly name: string;
  readonly duties: readonly string[];
  /** Who is named in the owner column, of a table that has one. */
  readonly owners: readonly string[];
  readonly result: readonly ModelBlock[];
  readonly plan: readonly ModelBlock[];
};
/** What a random plan sheet says, apart from its form. */
export type Model = {
  /** With an owner column, a row a measure; else with tags, roles and duties. */
  readonly owned: boolean;
  /** Its result and plan cells are merged over a measure's rows. */
  readonly merged: boolean;
  /** On two sheets, a printed page each. */
  readonly paged: boolean;
  readonly measures: readonly ModelMeasure[];
};

export const departments = ["福祉課", "長寿社会課", "防災課", "健康づくり課"] as const;
export const profile = profileSchema.parse({
  departments: departments.map((name) => ({ name })),
});
export const columns = ["result", "plan"] as const;

const names = [
  "見守り活動をすすめます",
  "相談窓口をひろげます",
  "交流の場をつくります",
  "防災訓練をおこないます",
  "担い手をそだてます",
  "権利擁護につとめます",
];
const roles = ["市民", "社協", "行政"];

/** What departments write; no two blocks of a sheet begin alike by chance. */
export const words = fc
  .tuple(
    fc.constantFrom("訪問", "教室", "会議", "研修", "広報", "調査", "交流会", "出前講座"),
    fc.nat({ max: 400 }),
    fc.constantFrom("回行った。", "人が参加した。", "か所で開いた。", "件受けた。"),
  )
  .map(([what, number, done]) => `${what}を${number}${done}`);

const items = fc.array(words, { minLength: 1, maxLength: 3 });
const tags = [
  ...departments.map((name) => [name]),
  ["福祉課", "長寿社会課"],
  ["防災課", "健康づくり課"],
];

/** Blocks of different departments, in any order. */
const blocks: fc.Arbitrary<ModelBlock[]> = fc
  .tuple(
    fc.shuffledSubarray(tags, { maxLength: 4 }),
    fc.array(items, { minLength: 4, maxLength: 4 }),
  )
  .map(([chosen, texts]) =>
    chosen.map((one, i) => ({ departments: one, items: texts[i] ?? ["調査を行った。"] })),
  );
const untagged = fc
  .option(items, { nil: null })
  .map((own) => (own ? [{ departments: [], items: own }] : []));

const measure = (owned: boolean) =>
  fc.record({
    duties: fc
      .integer({ min: 1, max: owned ? 1 : 3 })
      .map((height) => roles.slice(0, height).map((role) => `① ${role}が支え合います。`)),
    owners: fc.shuffledSubarray([...departments], { minLength: 1, maxLength: owned ? 2 : 1 }),
    result: owned ? untagged : blocks,
    plan: owned ? untagged : blocks,
  });

export const randomModel: fc.Arbitrary<Model> = fc
  .record({ owned: fc.boolean(), merged: fc.boolean(), paged: fc.boolean() })
  .chain((form) =>
    fc.array(measure(form.owned), { minLength: 2, maxLength: names.length }).map((measures) => ({
      ...form,
      measures: measures.map((one, i) => ({ ...one, name: `(${i + 1}) ${names[i] ?? ""}` })),
    })),
  );

export function blockText({ departments: named, items: own, style }: ModelBlock): string {
  const lines = own.map((item) => `■ ${item}${style === "trailing" ? "　" : ""}`);
  const names = named.map((name) =>
    style === "spaced" ? `${name.slice(0, 1)}　${name.slice(1)}` : name,
  );
  const tag = style === "square" ? `［${names.join("・")}］` : `【${names.join("・")}】`;
  return [...(named.length > 0 ? [tag] : []), ...lines].join("\n");
}

/** The workbook in the form in which it is circulated. */
export function bookOfModel({ measures, ...form }: Model): WorkbookSnapshot {
  const half = form.paged ? Math.ceil(measures.length / 2) : measures.length;
  const pages = [measures.slice(0, half), measures.slice(half)].filter((page) => page.length > 0);
  return bookOf(
    pages.map((page, i) => sheetOfModel({ ...form, measures: page }, `進捗表${i + 1}`)),
  );
}

function sheetOfModel({ owned, merged, measures }: Model, name: string): SheetSnapshot {
  const years = ["令和4年度実績", "令和5年度計画"];
  const rows: string[][] = [["施策の展開", ...(owned ? ["担当課"] : ["区分", "役割"]), ...years]];
  const merges: string[] = [];
  for (const one of measures) {
    const top = rows.length + 1;
    const entries = columns.map((column) => one[column].map(blockText).join("\n"));
    for (const [i, duty] of one.duties.entries()) {
      const first = i === 0;
      const own = owned ? [one.owners.join("\n")] : [roles[i] ?? "", duty];
      rows.push([first ? one.name : "", ...own, ...(first ? entries : ["", ""])]);
    }
    if (one.duties.length > 1)
      merges.push(
        ...(merged ? ["A", "D", "E"] : ["A"]).map((c) => `${c}${top}:${c}${rows.length}`),
      );
  }
  return sheetOf(rows, merges, name);
}
