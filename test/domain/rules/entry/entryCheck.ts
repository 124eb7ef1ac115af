import { formatAddress } from "../../../../src/domain/cells/address";
import { positionKey } from "../../../../src/domain/cells/Position";
import type { SheetSnapshot } from "../../../../src/domain/cells/SheetSnapshot";
import { applyEdits } from "../../../../src/domain/edit/applyEdits";
import { invertCommandEdits } from "../../../../src/domain/edit/invertCommandEdits";
import { gridOf } from "../../../../src/domain/cells/SheetGrid";
import { jointTablesOf } from "../../../../src/domain/planSheet/jointTables";
import { readPlanBook } from "../../../../src/domain/planSheet/readPlanBook";
import { profileSchema, usualProfile, type Profile } from "../../../../src/domain/profile/Profile";
import { createChecker } from "../../../../src/domain/rules/createChecker";
import type { EntryUnit } from "../../../../src/domain/rules/CheckUnits";
import { entryUnits } from "../../../../src/domain/rules/entryUnits";
import type { Finding, Fix } from "../../../../src/domain/rules/Finding";
import type { Rule } from "../../../../src/domain/rules/Rule";
import type { RuleId } from "../../../../src/domain/rules/RuleFacts";
import { bookOf, sheetOf } from "../../../support/sheetOf";

const header = ["施策の展開", "令和4年度実績", "令和5年度計画"];

/** A sheet of measures, a row each, with what is written: results of R4 in column B, plans of R5 in C; row 2 is the first. */
export function entriesOf(rows: readonly (readonly string[])[], merges: readonly string[] = []) {
  return sheetOf([header, ...rows.map((texts, i) => [`① 第${i + 1}の施策`, ...texts])], merges);
}

/** The same with an owner column (担当課) before the results: B. */
export function ownedOf(rows: readonly (readonly string[])[], merges: readonly string[] = []) {
  const [measure = "", ...columns] = header;
  const body = rows.map((texts, i) => [`① 第${i + 1}の施策`, ...texts]);
  return sheetOf([[measure, "担当課", ...columns], ...body], merges);
}

/** The result of a measure, cut up into these cells; one whole cell as a rule. */
export function unitOf(...texts: readonly string[]): EntryUnit {
  const roles = texts.map((text, i) => [i === 0 ? "② 相談" : "", `${i + 1}人目`, text]);
  const rows = [
    ["施策の展開", "区分", "令和4年度実績"],
    ["① 見守り", "市民", ""],
    ["", "行政", ""],
    ...roles,
  ];
  const sheet = sheetOf(rows, ["A2:A3", "C2:C3", `A4:A${3 + texts.length}`]);
  const [joint] = jointTablesOf(readPlanBook(bookOf([sheet]), usualProfile));
  const [part] = joint?.parts ?? [];
  const units = part ? [...entryUnits(part, gridOf(sheet), usualProfile).values()].flat() : [];
  const unit = units.find(({ entry }) => entry.measure.text === "② 相談");
  if (!unit) throw new Error("the sheet was not understood");
  return unit;
}

/** An invented city's register. */
export const register: Profile = profileSchema.parse({
  departments: [
    { name: "福祉課" },
    { name: "いきがいづくり課", spellings: ["いきがい課", "いきがいづくり担当課"] },
    { name: "こども家庭課", formerly: ["子育て支援課"] },
    { name: "児童保育課", formerly: ["子育て支援課"] },
    { name: "防災安全課", formerly: ["消防防災課"] },
    { name: "高齢福祉課" },
  ],
});

/** What one rule finds in a sheet. */
export function findingsOf<Id extends RuleId>(
  rule: Rule & { readonly id: Id },
  sheet: SheetSnapshot,
  profile: Profile = usualProfile,
): readonly Finding<Id>[] {
  const snapshot = bookOf([sheet]);
  const book = readPlanBook(snapshot, profile);
  const found = createChecker([rule])({ snapshot, book, profile, outline: null });
  // Only this rule was asked.
  return found as readonly Finding<Id>[];
}

/** The findings in short: `B2 ［福祉課］ warning`. */
export function inShort(findings: readonly Finding[]): string[] {
  return findings.map(
    ({ position, subject, severity }) => `${formatAddress(position)} ${subject} ${severity}`,
  );
}

/** What each fix of a finding makes of its cell – after it was proved that taking the fix back restores the sheet. */
export function fixed(sheet: SheetSnapshot, { position, fixes }: Finding): string[] {
  return fixes.map((fix) => {
    const after = fixOne(sheet, fix);
    const [back] = applyEdits([after], invertCommandEdits(fix.edits));
    expect(back?.cells).toEqual(sheet.cells);
    const others = ({ cells }: SheetSnapshot) =>
      cells.filter((cell) => positionKey(cell) !== positionKey(position));
    expect(others(after)).toEqual(others(sheet));
    return after.cells.find((cell) => positionKey(cell) === positionKey(position))?.text ?? "";
  });
}

function fixOne(sheet: SheetSnapshot, { edits }: Fix): SheetSnapshot {
  const [after] = applyEdits([sheet], edits);
  if (!after) throw new Error("the sheet went away");
  return after;
}
