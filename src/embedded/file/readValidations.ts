import { parseSpan } from "../../domain/cells/address";
import type { HostValidation } from "../model/HostValidation";
import { movedTo } from "../model/validations";
import { unescapeXml, xmlAttribute } from "./PackageParts";
import { operators, ruleKinds } from "./validationWords";

const elements = /<(?:\w+:)?dataValidation\s[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?dataValidation>)/g;

/**
 * The validations of a sheet's part, of every kind. Excel keeps lists that stand on another sheet in an extension
 * (`x14:dataValidation`, MS-XLSX 2.4.13); they are read alike.
 */
export function readValidations(xml: string): HostValidation[] {
  return [...xml.matchAll(elements)].flatMap(([element]) => readOne(element));
}

function readOne(element: string): HostValidation[] {
  const tag = /^<[^>]*>/.exec(element)?.[0] ?? "";
  const is = (name: string) => /^(1|true)$/.test(xmlAttribute(tag, name) ?? "");
  const text = (name: string) => fromAttribute(xmlAttribute(tag, name) ?? "");
  const areas = xmlAttribute(tag, "sqref") ?? inner(element, "sqref") ?? "";
  const spans = areas.split(/\s+/).flatMap((area) => parseSpan(area) ?? []);
  const [first] = spans;
  if (!first) return [];
  const style = xmlAttribute(tag, "errorStyle") ?? "stop";
  const alert = {
    message: text("error"),
    showAlert: is("showErrorMessage"),
    style: style === "warning" ? "Warning" : style === "information" ? "Information" : "Stop",
    title: text("errorTitle"),
  } as const;
  const prompt = {
    message: text("prompt"),
    showPrompt: is("showInputMessage"),
    title: text("promptTitle"),
  };
  const imeMode = xmlAttribute(tag, "imeMode");
  const read: HostValidation = {
    span: first,
    rule: readRule(element, tag),
    ...(is("allowBlank") ? {} : { ignoreBlanks: false }),
    ...(alert.message || alert.title || !alert.showAlert || alert.style !== "Stop"
      ? { errorAlert: alert }
      : {}),
    ...(prompt.message || prompt.title || !prompt.showPrompt ? { prompt } : {}),
    ...(imeMode === null ? {} : { imeMode }),
  };
  return spans.map((span) => movedTo(read, span));
}

/** Formulas are written for the first area's top left cell. */
function readRule(element: string, tag: string): HostValidation["rule"] {
  const type = xmlAttribute(tag, "type") ?? "none";
  const kind = ruleKinds.find(([, word]) => word === type)?.[0];
  const [first, second] = [inner(element, "formula1"), inner(element, "formula2")];
  if (!kind || first === null) return {};
  if (kind === "custom") return { custom: { formula: `=${first}` } };
  if (kind === "list") {
    const inCellDropDown = !/^(1|true)$/.test(xmlAttribute(tag, "showDropDown") ?? "");
    const written = /^\s*"([\s\S]*)"\s*$/.exec(first)?.[1];
    const source = written === undefined ? `=${first}` : written.replaceAll('""', '"');
    return { list: { inCellDropDown, source } };
  }
  const word = xmlAttribute(tag, "operator") ?? "between";
  const operator = operators.find(([, inFile]) => inFile === word)?.[0] ?? "Between";
  const formula2 = second === null ? {} : { formula2: `=${second}` };
  return { [kind]: { formula1: `=${first}`, ...formula2, operator } };
}

/** An element's text; in the extension it stands one level deeper (`xm:f`). */
function inner(element: string, name: string): string | null {
  const found = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>([\\s\\S]*?)</(?:\\w+:)?${name}>`).exec(
    element,
  )?.[1];
  return found === undefined ? null : unescapeXml(found.replace(/<[^>]*>/g, ""));
}

/** Line breaks in attributes are written `_x000a_` (ECMA-376 Part 1, 22.9.2.19). */
function fromAttribute(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_all, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}
