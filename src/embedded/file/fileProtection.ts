import type { HostSheet } from "../model/HostWorkbook";
import type { SheetPassword } from "../model/SheetPassword";
import { escapeXml } from "./escapeXml";
import { xmlAttribute } from "./PackageParts";

/** Office.js's names of what a protected sheet allows, and the file's, where 1 means that it is locked. */
const allowances = [
  ["allowFormatCells", "formatCells", "1"],
  ["allowFormatColumns", "formatColumns", "1"],
  ["allowFormatRows", "formatRows", "1"],
  ["allowInsertColumns", "insertColumns", "1"],
  ["allowInsertRows", "insertRows", "1"],
  ["allowInsertHyperlinks", "insertHyperlinks", "1"],
  ["allowDeleteColumns", "deleteColumns", "1"],
  ["allowDeleteRows", "deleteRows", "1"],
  ["allowSort", "sort", "1"],
  ["allowAutoFilter", "autoFilter", "1"],
  ["allowPivotTables", "pivotTables", "1"],
  ["allowEditObjects", "objects", "0"],
  ["allowEditScenarios", "scenarios", "0"],
] as const;

/** Stands where the writer puts the protection; `writeProtection` takes its place. */
export const protectionPlace = { sheet: true } as const;

/** What a sheet's part says of its protection (ECMA-376 Part 1, 18.3.1.85); the third of a line is what holds unsaid. */
export function readProtection(
  xml: string,
): Pick<HostSheet, "protected" | "protectionOptions" | "password"> {
  const tag = /<(?:\w+:)?sheetProtection\s[^>]*>/.exec(xml)?.[0];
  const is = (name: string, unsaid: string) => /^(1|true)$/.test(said(name) ?? unsaid);
  const said = (name: string) => (tag === undefined ? null : xmlAttribute(tag, name));
  if (!is("sheet", "0")) return { protected: false };
  const unlocked = is("selectLockedCells", "0") ? "Unlocked" : "Normal";
  return {
    protected: true,
    protectionOptions: {
      ...Object.fromEntries(allowances.map(([name, key, unsaid]) => [name, !is(key, unsaid)])),
      selectionMode: is("selectUnlockedCells", "0") ? "None" : unlocked,
    },
    password: readPassword(said),
  };
}

function readPassword(said: (name: string) => string | null): SheetPassword | undefined {
  const hashValue = said("hashValue");
  if (hashValue !== null) {
    return {
      kind: "hashed",
      algorithmName: said("algorithmName") ?? "",
      hashValue,
      saltValue: said("saltValue") ?? "",
      spinCount: Number(said("spinCount") ?? 0),
    };
  }
  const password = said("password");
  return password === null || password === "" ? undefined : { kind: "short", password };
}

/** The element `sheetProtection` of a protected sheet. */
export function writeProtection({ protectionOptions = {}, password }: HostSheet): string {
  const { selectionMode } = protectionOptions;
  const attributes: [string, string][] = [...passwordAttributes(password), ["sheet", "1"]];
  for (const [name, key, unsaid] of allowances) {
    const locked = protectionOptions[name] === true ? "0" : "1";
    if (locked !== unsaid) attributes.push([key, locked]);
  }
  if (selectionMode === "Unlocked" || selectionMode === "None") {
    attributes.push(["selectLockedCells", "1"]);
  }
  if (selectionMode === "None") attributes.push(["selectUnlockedCells", "1"]);
  const written = attributes.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join("");
  return `<sheetProtection${written}/>`;
}

function passwordAttributes(password: SheetPassword | undefined): [string, string][] {
  if (!password) return [];
  if (password.kind === "short") return [["password", password.password]];
  const { algorithmName, hashValue, saltValue, spinCount } = password;
  return [
    ["algorithmName", algorithmName],
    ["hashValue", hashValue],
    ["saltValue", saltValue],
    ["spinCount", String(spinCount)],
  ];
}
