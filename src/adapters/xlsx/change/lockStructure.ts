import { attributesText, setAttribute } from "./markup/attributes";
import { putChild } from "./markup/childOrder";
import { splice } from "./markup/splice";
import { childNamed } from "./markup/XmlNode";
import type { Part } from "./package/ChangedPackage";

/** The workbook's part with its structure locked; a password that it has stays (ECMA-376 part 1, 18.2.29). */
export function lockStructure({ text, root }: Part): string {
  const present = childNamed(root, "workbookProtection");
  const change = present
    ? setAttribute(text, present, "lockStructure", "1")
    : putChild(
        root,
        "workbook",
        "workbookProtection",
        `<workbookProtection${attributesText({ lockStructure: "1" })}/>`,
      );
  return splice(text, [change]);
}
