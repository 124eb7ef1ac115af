import { readFileSync } from "node:fs";
import path from "node:path";
import { fileRefusalMessage } from "../../src/messages/fileRefusal";
import { messagesFor } from "../../src/messages/messagesFor";
import { explanations } from "../../src/taskpane/fallback/explanations";
import { projectRoot } from "./projectRoot";

const manifest = readFileSync(path.join(projectRoot, "manifest.xml"), "utf8");
const refused = (["encrypted", "legacy-xls", "damaged", "too-large"] as const).map((code) =>
  fileRefusalMessage({ code, file: "○" }, "ja"),
);
const templates = sentencesIn([messagesFor("ja-JP"), explanations, refused]).map(withHoles);
const ends = templates.flatMap((template) => {
  const fixed = template.replaceAll("○", "");
  return fixed.length > 2 && template.includes("○") ? [patternOf(template)] : [];
});
const all = [...templates, manifest].join("\n");

/**
 * Whether the pane, its fallback or the ribbon says this in Japanese: a sentence of theirs, or a part of one. ○ in it
 * stands for what a sentence is filled with.
 */
export function isSaid(words: string): boolean {
  return all.includes(words) || ends.some((pattern) => pattern.test(words));
}

/** Whether a button, tab or choice says this, and nothing more. */
export function isLabel(words: string): boolean {
  const whole = templates.includes(words) || manifest.includes(`DefaultValue="${words}"`);
  return whole || ends.some((pattern) => pattern.test(words));
}

/** Matches what stands there when ○ is filled in, all of it. */
export function patternOf(words: string): RegExp {
  const parts = words.split("○").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&"));
  return new RegExp(`^${parts.join(".+?")}$`, "u");
}

/** Strings and templates, also those inside of functions. */
function sentencesIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return literalsOf(String(value));
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(sentencesIn);
  return [];
}

function literalsOf(source: string): string[] {
  const literals = withHoles(source).matchAll(/`([^`]*)`|"([^"]*)"/gu);
  return [...literals].map(([, template, plain]) => template ?? plain ?? "");
}

function withHoles(text: string): string {
  const filled = text.replace(/\$\{[^{}]*\}/gu, "○");
  return filled === text ? text : withHoles(filled);
}
