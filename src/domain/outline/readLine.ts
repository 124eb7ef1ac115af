import { namedGroup } from "../text/namedGroup";

/** What one line (or table cell) of a pasted outline is. */
export type OutlineLine =
  | { readonly kind: "goal"; readonly number: number; readonly title: string }
  /** `1 計画の基本的な考え`: a goal, or any other chapter. */
  | { readonly kind: "bare"; readonly number: number; readonly title: string }
  /** `（1） 相談体制の充実（基本目標３ …）`; `goal` is null where the line does not say. */
  | Readonly<{ kind: "direction"; number: number; title: string; goal: number | null }>
  | { readonly kind: "section"; readonly of: "goals" | "directions" | "other" }
  | { readonly kind: "listed" | "point" | "text"; readonly text: string }
  | { readonly kind: "blank" };

const goalLine = /^基本目標\s*(?<number>\d{1,2})\s*(?:[.．:：、]\s*)?(?<title>\S.*)$/u;
const directionLine = /^\((?<number>\d{1,2})\)\s*(?<title>\S.*)$/u;
const bareLine = /^(?<number>\d{1,2})(?:[.．、]\s*|\s+)(?<title>\S.*)$/u;
const goalBehind = /(?<!\s)\s*\(基本目標\s*(?<number>\d{1,2})[^()]*\)$/u;
const point = /^(?:[○◯〇●・■]|\u20DD|[①-⑳])\s*(?<text>\S.*)$/u;
/** Labels of a plan, no part of a title. */
const label = /(?<!\s)\s*(?:\s|\*\*|[【［[(])(?:新規|拡充|継続|重点|再掲)(?:\*\*|[】］\])])?$/u;

/** Reads one line. Width of figures and brackets, markdown signs and doubled titles (`人づくり人づくり`) do not matter. */
export function readLine(line: string): OutlineLine {
  const bulleted = /^\s*[-*]\s+/u.test(line);
  const heading = /^\s*#+\s/u.test(line);
  const text = undouble(plain(line));
  if (text === "") return { kind: "blank" };
  const section = sectionOf(text);
  if (section !== null) return { kind: "section", of: section };
  const numbered = numberedLine(text);
  if (numbered !== null) return numbered;
  const pointText = point.exec(text)?.groups?.text;
  if (pointText !== undefined && !heading) return { kind: "point", text: pointText };
  if (heading) return { kind: "section", of: "other" };
  return bulleted ? { kind: "listed", text: text.replace(label, "") } : { kind: "text", text };
}

function numberedLine(text: string): OutlineLine | null {
  const goal = goalLine.exec(text);
  if (goal) return { kind: "goal", ...numberAndTitle(goal) };
  const direction = directionLine.exec(text);
  if (direction) {
    const title = namedGroup(direction, "title");
    if (/[。<]|^[①-⑳]/u.test(title)) return { kind: "text", text };
    const behind = goalBehind.exec(title);
    return {
      kind: "direction",
      number: numberIn(direction),
      title: titleOf(title.slice(0, behind?.index)),
      goal: behind && numberIn(behind),
    };
  }
  const bare = bareLine.exec(text);
  return bare && { kind: "bare", ...numberAndTitle(bare) };
}

function numberAndTitle(line: RegExpExecArray): { number: number; title: string } {
  return { number: numberIn(line), title: titleOf(namedGroup(line, "title")) };
}

function numberIn(match: RegExpExecArray): number {
  return Number(namedGroup(match, "number"));
}

function titleOf(text: string): string {
  return undouble(text.replace(label, "").trim());
}

/** Only figures, letters, brackets and spaces become narrow: `①` and `⃝` must stay what they are. */
function plain(line: string): string {
  return line
    .replace(/[！-～]/gu, (character) => character.normalize("NFKC"))
    .replace(/^\s*(?:#+|[-*])\s+/u, "")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/(?<=[^*\s])\*\*$|^\*\*/gu, "")
    .trim();
}

/** Printed with a shadow, a title is extracted twice. */
function undouble(text: string): string {
  const half = text.slice(0, text.length / 2);
  return text.length >= 4 && half + half === text ? half : text;
}

function sectionOf(text: string): "goals" | "directions" | null {
  if (text === "基本目標") return "goals";
  return /^施策(?:展開)?の方向性?$/u.test(text) ? "directions" : null;
}
