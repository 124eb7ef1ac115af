import { partsOf, type Pattern } from "./Pattern";

/** A text made to keep an expression busy: `pump` is repeated. */
export type Attack = { readonly prefix: string; readonly pump: string; readonly suffix: string };

export function attackText({ prefix, pump, suffix }: Attack, times: number): string {
  return prefix + pump.repeat(times) + suffix;
}

/** One or more of every kind of character that expressions here speak of. */
const palette = Array.from(
  "aZ09 \t\n　あんアｱ課計一令①■・、。（）()[]【】「」{}<>/\\\"'-_=+!%&:;,.#$*?^|~※→○\uFE0F＝＋０Ａ",
);

/** Behind the repeated part: what makes the whole fail, so that all ways are tried, or nothing. */
const endings = ["\u0001", "", "x", "!"];

/**
 * For everything that repeats without end: texts of its own characters, of its body's shortest forms and of pairs of these,
 * behind what the expression wants to see first. Those that are the likeliest to do harm come first.
 */
export function attacksOn(pattern: Pattern): Attack[] {
  const attacks = new Map<string, Attack>();
  const repeats = endlessRepeats(pattern, "");
  for (const suffix of endings) {
    for (const { repeat, before } of repeats) {
      const pumps = pumpsOf(repeat);
      // Beginning anew again and again makes every beginning look at all that follows.
      for (const pump of new Set([...pumps, ...pumps.slice(0, 3).map((one) => before + one)])) {
        for (const prefix of new Set(["", before])) {
          attacks.set(JSON.stringify([prefix, pump, suffix]), { prefix, pump, suffix });
        }
      }
    }
  }
  return [...attacks.values()];
}

type Found = { readonly repeat: Pattern; readonly before: string };

/** `before`: a short text that leads to the repeated part. */
function endlessRepeats(pattern: Pattern, before: string): Found[] {
  const found: Found[] = [];
  if (pattern.kind === "repeat" && pattern.most > 100) found.push({ repeat: pattern.body, before });
  let lead = before;
  for (const part of partsOf(pattern)) {
    found.push(...endlessRepeats(part, lead));
    if (pattern.kind === "sequence") lead += formsOf(part)[0] ?? "";
  }
  return found;
}

const mostForms = 6;
/** Of the parts of a choice, and of the texts that are repeated. */
const mostChoices = 24;

function pumpsOf(body: Pattern): string[] {
  const forms = [...new Set([...formsOf(body), ...charactersOf(body)])].filter(Boolean);
  const few = forms.slice(0, mostForms);
  const pairs = few.flatMap((one) => few.map((other) => (one === other ? "" : one + other)));
  return [...new Set([...forms.slice(0, mostChoices), ...pairs.slice(0, 2 * mostForms)])].filter(
    Boolean,
  );
}

/** Some short texts that an expression takes. */
function formsOf(pattern: Pattern): string[] {
  switch (pattern.kind) {
    case "character":
      return palette.filter(pattern.test).slice(0, 4).concat(literal(pattern.source)).slice(0, 4);
    case "sequence":
      return pattern.parts.reduce<string[]>(
        (leads, part) => {
          const forms = formsOf(part);
          const ways = forms.length === 0 ? [""] : forms;
          return leads.flatMap((lead) => ways.map((form) => lead + form)).slice(0, mostForms);
        },
        [""],
      );
    case "choice":
      return pattern.options.flatMap((option) => formsOf(option).slice(0, 2)).slice(0, mostChoices);
    case "repeat": {
      const times = Math.max(pattern.least, Math.min(1, pattern.most));
      const there = formsOf(pattern.body).map((form) => form.repeat(times));
      return pattern.least === 0 ? [...there.slice(0, 3), "", ...there.slice(3)] : there;
    }
    case "group":
      return formsOf(pattern.body);
    default:
      return [""];
  }
}

function charactersOf(pattern: Pattern): string[] {
  if (pattern.kind === "character") return formsOf(pattern);
  return partsOf(pattern).flatMap(charactersOf);
}

function literal(source: string): string[] {
  const plain = source.replace(/^\\/, "");
  return Array.from(plain).length === 1 ? [plain] : [];
}
