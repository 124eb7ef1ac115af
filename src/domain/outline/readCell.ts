import { namedGroup } from "../text/namedGroup";

/** One hierarchy cell, taken apart: `進(3)` has the prefix 進, `(1) 福祉教育の推進` a number and a title. */
export type LabelCell = {
  /** The end of a neighbour's text that leaked in before the number; `""` as a rule. */
  readonly prefix: string;
  readonly number: number | null;
  /** `(1)` and `①` number directions, a bare `1` goals – or what a careless print made of `(1)`. */
  readonly bracketed: boolean;
  readonly title: string;
};

const bracketed = /^(?:[(（](?<figures>[0-9０-９]{1,2})[)）]|(?<circled>[①-⑳]))\s*(?<title>.*)$/su;
const leaked =
  /^(?<prefix>[^\s\d０-９()（）①-⑳]{1,6})\s*(?<rest>[(（][0-9０-９]{1,2}[)）]|[①-⑳])\s*$/u;
const bare = /^(?:基本目標\s*)?(?<figures>[0-9０-９]{1,2})(?:[.．、:：\s]+(?<title>.*))?$/su;

export function readCell(text: string): LabelCell {
  const trimmed = text.trim();
  const before = leaked.exec(trimmed);
  const prefix = before ? namedGroup(before, "prefix") : "";
  if (before && prefix !== "基本目標") return { ...readCell(namedGroup(before, "rest")), prefix };
  const inBrackets = bracketed.exec(trimmed);
  const match = inBrackets ?? bare.exec(trimmed);
  if (!match) return { prefix: "", number: null, bracketed: false, title: trimmed };
  const figures = namedGroup(match, "figures") || namedGroup(match, "circled");
  return {
    prefix: "",
    number: Number(figures.normalize("NFKC")),
    bracketed: inBrackets !== null,
    title: namedGroup(match, "title").trim(),
  };
}
