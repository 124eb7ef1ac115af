/** A regular expression taken apart, as far as counting its steps takes. */
export type Pattern =
  /** One character; `source` is what the expression says of it. */
  | { readonly kind: "character"; readonly source: string; readonly test: (one: string) => boolean }
  | { readonly kind: "sequence"; readonly parts: readonly Pattern[] }
  | { readonly kind: "choice"; readonly options: readonly Pattern[] }
  | {
      readonly kind: "repeat";
      readonly body: Pattern;
      readonly least: number;
      readonly most: number;
      readonly greedy: boolean;
    }
  /** `name`: as a reference calls it; null for a group without one. */
  | { readonly kind: "group"; readonly name: string | null; readonly body: Pattern }
  | {
      readonly kind: "look";
      readonly behind: boolean;
      readonly negated: boolean;
      readonly body: Pattern;
    }
  | { readonly kind: "reference"; readonly name: string }
  | { readonly kind: "begin" | "end" }
  | { readonly kind: "wordBorder"; readonly negated: boolean };

/** The expressions inside. */
export function partsOf(pattern: Pattern): readonly Pattern[] {
  switch (pattern.kind) {
    case "sequence":
      return pattern.parts;
    case "choice":
      return pattern.options;
    case "repeat":
    case "group":
    case "look":
      return [pattern.body];
    default:
      return [];
  }
}
