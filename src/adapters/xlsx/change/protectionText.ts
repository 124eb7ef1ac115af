import type { SheetGuarding } from "../../../domain/circulate/WorkbookChanges";
import { attribute, attributesText } from "./markup/attributes";
import { childNamed } from "./markup/XmlNode";
import type { Part } from "./package/ChangedPackage";

/** What can be allowed, by the name of its attribute: there `1` means that it is not (ECMA-376 part 1, 18.3.1.85). */
const allowed = {
  objects: "allowEditObjects",
  scenarios: "allowEditScenarios",
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns",
  insertRows: "allowInsertRows",
  insertHyperlinks: "allowInsertHyperlinks",
  deleteColumns: "allowDeleteColumns",
  deleteRows: "allowDeleteRows",
  sort: "allowSort",
  autoFilter: "allowAutoFilter",
  pivotTables: "allowPivotTables",
} as const;

/** What a password is kept as, old and new. */
const passwords = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];

/** The `sheetProtection` element of these options, with the password that the sheet has. */
export function protectionText({ text, root }: Part, options: SheetGuarding["options"]): string {
  const present = childNamed(root, "sheetProtection");
  const kept = passwords.map((name): [string, string | undefined] => [
    name,
    (present && attribute(text, present, name)) ?? undefined,
  ]);
  const forbidden = Object.entries(allowed).map(([name, option]): [string, string] => [
    name,
    options[option] === true ? "0" : "1",
  ]);
  const { selectionMode } = options;
  return `<sheetProtection${attributesText({
    ...Object.fromEntries(kept),
    sheet: "1",
    ...Object.fromEntries(forbidden),
    selectLockedCells: selectionMode === "Unlocked" || selectionMode === "None" ? "1" : "0",
    selectUnlockedCells: selectionMode === "None" ? "1" : "0",
  })}/>`;
}
