import { circledNumber } from "../text/circledNumber";
import { fold } from "../text/fold";
import { namedGroup } from "../text/namedGroup";
import { wideFigures } from "../text/wideFigures";

/** How a form writes a number before a title: `(3) `, `（３）`, `③`, `3 `, `基本目標3　`. */
export type LabelStyle = {
  readonly before: string;
  readonly figures: "narrow" | "wide" | "circled";
  readonly after: string;
};

export const directionStyle: LabelStyle = { before: "(", figures: "narrow", after: ") " };
export const goalStyle: LabelStyle = { before: "", figures: "narrow", after: " " };

const pattern =
  /^(?:(?<open>[(（])(?<inside>[0-9]{1,2}|[０-９]{1,2})(?<close>[)）]\s*)|(?<before>(?:基本目標\s*)?)(?<number>[0-9]{1,2}|[０-９]{1,2}|[①-⑳])(?<after>[.．、:：]?\s*))(?=[^\s()（）])/u;

/** The style that most of these labels have; `usual` where none has a number and a title. */
export function labelStyle(labels: readonly string[], usual: LabelStyle): LabelStyle {
  const counts = new Map<string, { style: LabelStyle; count: number }>();
  for (const label of labels) {
    const match = pattern.exec(label.trim());
    if (!match) continue;
    const style: LabelStyle = {
      before: namedGroup(match, "open") || namedGroup(match, "before"),
      figures: figuresOf(namedGroup(match, "inside") || namedGroup(match, "number")),
      after: namedGroup(match, "close") || namedGroup(match, "after"),
    };
    const key = JSON.stringify(style);
    counts.set(key, { style, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [best] = [...counts.values()].sort((a, b) => b.count - a.count);
  return best?.style ?? usual;
}

/** A label as the form would write it; the title alone where the number is not known. */
export function writeLabel(number: number | null, title: string, style: LabelStyle): string {
  if (number === null) return title;
  return `${style.before}${figures(number, style)}${style.after}${title}`;
}

/** The same title, but for width and spaces. */
export function sameTitle(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

function figuresOf(number: string): LabelStyle["figures"] {
  if (/^[①-⑳]$/u.test(number)) return "circled";
  return /^[0-9]/u.test(number) ? "narrow" : "wide";
}

function figures(number: number, style: LabelStyle): string {
  if (style.figures === "wide") return wideFigures(number);
  return (style.figures === "circled" ? circledNumber(number, 20) : null) ?? String(number);
}
