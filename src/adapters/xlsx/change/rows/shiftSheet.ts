import { succeed } from "../../../../domain/Result";
import { attribute, setAttribute } from "../markup/attributes";
import type { Splice } from "../markup/splice";
import { descendants, type XmlNode } from "../markup/XmlNode";
import type { Part } from "../package/ChangedPackage";
import { hindered, type Shifted } from "./Obstacle";
import type { RowShift } from "./RowShift";
import { shiftList, shiftReferences } from "./shiftAreas";
import { shiftBreaks } from "./shiftBreaks";
import { shiftCells } from "./shiftCells";
import { shiftHyperlinks } from "./shiftHyperlinks";
import { shiftConditionalFormat, shiftValidations, type RuleShift } from "./shiftRules";
import { shiftViews } from "./shiftViews";

/** What says nothing of rows, or is looked at elsewhere (drawings and comments by their own parts). */
const untouched: ReadonlySet<string> = new Set([
  ...["sheetPr", "sheetFormatPr", "cols", "sheetCalcPr", "sheetProtection", "phoneticPr"],
  ...["printOptions", "pageMargins", "pageSetup", "headerFooter", "colBreaks", "customProperties"],
  ...["drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture"],
]);

/**
 * What changes in a worksheet's part when rows go. Every element that can stand there is shifted exactly, says nothing of
 * rows, or hinders; one that is not known hinders.
 */
export function shiftSheet(part: Part, shift: RowShift, altered: ReadonlySet<string>): Shifted {
  const splices: Splice[] = [];
  for (const node of part.root.children) {
    const shifted = shiftElement(part, node, { text: part.text, shift, altered });
    if (!shifted.ok) return shifted;
    splices.push(...shifted.value);
  }
  return succeed(splices);
}

function shiftElement(part: Part, node: XmlNode, rules: RuleShift): Shifted {
  const { text, shift } = rules;
  switch (node.name) {
    case "dimension":
      return shiftDimension(text, node, shift);
    case "sheetViews":
      return shiftViews(text, node, shift);
    case "sheetData":
      return shiftCells(part, shift);
    case "mergeCells":
      return shiftList(text, node, "ref", shift);
    case "protectedRanges":
    case "ignoredErrors":
      return shiftList(text, node, "sqref", shift);
    case "cellWatches":
      return shiftList(text, node, "r", shift);
    case "autoFilter":
    case "sortState":
      return shiftReferences(text, node, shift);
    case "conditionalFormatting":
      return shiftConditionalFormat(rules, node);
    case "dataValidations":
      return shiftValidations(rules, node);
    case "hyperlinks":
      return shiftHyperlinks(rules, node);
    case "rowBreaks":
      return shiftBreaks(text, node, shift);
    default:
      return judgeOther(node);
  }
}

function shiftDimension(text: string, node: XmlNode, shift: RowShift): Shifted {
  const now = shift.areas(attribute(text, node, "ref") ?? "");
  return succeed(now ? [setAttribute(text, node, "ref", now)] : []);
}

function judgeOther(node: XmlNode): Shifted {
  if (untouched.has(node.name)) return succeed([]);
  if (node.name === "customSheetViews") return hindered("custom-view", node.name);
  if (node.name === "tableParts")
    return node.children.length === 0 ? succeed([]) : hindered("table", node.name);
  if (node.name !== "extLst") return hindered("extension", node.name);
  const placed = [...descendants(node)].find(({ name }) => /(?:^|:)(?:sqref|f|ref)$/.test(name));
  return placed ? hindered("extension", placed.name) : succeed([]);
}
