import { formatSpan } from "../../domain/cells/address";
import { plainAlert, plainPrompt, type HostValidation } from "../model/HostValidation";
import { escapeXml } from "./escapeXml";
import { operators, ruleKinds } from "./validationWords";

/** Stands where the writer puts validations; `writeValidations` takes its place. */
export const validationPlace = { type: "custom", formula1: "TRUE", range: "A1" } as const;

/** The element `dataValidations` of a sheet's part. The library's own writer knows less of them than Excel does. */
export function writeValidations(validations: readonly HostValidation[]): string {
  const elements = validations.map(writeOne).join("");
  return `<dataValidations count="${validations.length}">${elements}</dataValidations>`;
}

function writeOne(validation: HostValidation): string {
  const { rule, span, imeMode, ignoreBlanks } = validation;
  const alert = validation.errorAlert ?? plainAlert;
  const prompt = validation.prompt ?? plainPrompt;
  const [kind] = Object.keys(rule);
  const criterion = (kind === undefined ? {} : rule[kind]) as Readonly<Record<string, unknown>>;
  const style = alert.style.toLowerCase();
  const attributes: readonly (readonly [string, string | undefined])[] = [
    ["type", ruleKinds.find(([name]) => name === kind)?.[1]],
    ["errorStyle", style === "stop" ? undefined : style],
    ["imeMode", imeMode],
    ["operator", operators.find(([name]) => name === criterion.operator)?.[1]],
    ["allowBlank", ignoreBlanks === false ? undefined : "1"],
    ["showDropDown", criterion.inCellDropDown === false ? "1" : undefined],
    ["showInputMessage", prompt.showPrompt ? "1" : undefined],
    ["showErrorMessage", alert.showAlert ? "1" : undefined],
    ["errorTitle", alert.title || undefined],
    ["error", alert.message || undefined],
    ["promptTitle", prompt.title || undefined],
    ["prompt", prompt.message || undefined],
    ["sqref", formatSpan(span)],
  ];
  const written = attributes
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${toAttribute(value)}"`))
    .join("");
  return `<dataValidation${written}>${writeFormulas(criterion)}</dataValidation>`;
}

function writeFormulas(criterion: Readonly<Record<string, unknown>>): string {
  const { source, formula, formula1, formula2 } = criterion;
  const first = typeof source === "string" ? listFormula(source) : (formula ?? formula1);
  return element("formula1", first) + element("formula2", formula2);
}

/** A list that is written out stands in quotes. */
function listFormula(source: string): string {
  return source.startsWith("=") ? source : `"${source.replaceAll('"', '""')}"`;
}

function element(name: string, formula: unknown): string {
  if (typeof formula !== "string") return "";
  return `<${name}>${escapeXml(formula.replace(/^=/, ""))}</${name}>`;
}

/** Control characters as `_x000a_`; text that only looks so is escaped (ECMA-376 Part 1, 22.9.2.19). */
function toAttribute(text: string): string {
  return escapeXml(
    text
      .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
      .replace(/[\n\r\t]/g, (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, "0")}_`),
  );
}
