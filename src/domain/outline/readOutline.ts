import { refuse, succeed, type Result } from "../Result";
import { directionsOf, type Outline } from "./Outline";
import { outlineLimits, outlineSchema } from "./outlineSchema";
import { nestsDeeper } from "../text/nestsDeeper";
import { parseOutline, type OutlineRefusal, type ParsedOutline } from "./parseOutline";

/**
 * Why a text is no outline to go by; its wording lives in `messages`. `none-placed`: directions were found, but under no
 * goal. `detail`: where and what, in the reader's own words (English), for support; the titles for `none-placed`.
 */
export type OutlineProblem = {
  readonly code:
    | OutlineRefusal["code"]
    | "empty"
    | "too-long"
    | "none-placed"
    | "not-json"
    | "not-an-outline";
  readonly detail: string;
};

/** Characters of a text that is looked at: a whole plan, not a library. */
export const longestOutlineText = 1_000_000;

/** An outline out of a text: its JSON form, or whatever a document or a person writes. */
export function readOutline(text: string): Result<ParsedOutline, OutlineProblem> {
  const plain = text.replace(/^\uFEFF/u, "").trim();
  if (plain === "") return refuse({ code: "empty", detail: "" });
  if (plain.length > longestOutlineText) {
    return refuse({ code: "too-long", detail: `${plain.length} characters` });
  }
  return plain.startsWith("{") ? readJson(plain) : readPlain(plain);
}

function readPlain(text: string): Result<ParsedOutline, OutlineProblem> {
  const parsed = parseOutline(text);
  if (!parsed.ok) return refuse({ code: parsed.failure.code, detail: "" });
  return checked({ ...parsed.value, outline: withFewPoints(parsed.value.outline) });
}

/** Points are an aid to recognising measures; a whole chapter taken for them is none. */
function withFewPoints({ goals }: Outline): Outline {
  return {
    goals: goals.map((goal) => ({
      ...goal,
      directions: goal.directions.map((direction) => {
        const { points } = direction;
        if (!points) return direction;
        const short = points.map((point) => point.slice(0, outlineLimits.point));
        return { ...direction, points: short.slice(0, outlineLimits.points) };
      }),
    })),
  };
}

/** An outline nests seven deep; a newer version may add to it. */
const deepest = 100;

function readJson(text: string): Result<ParsedOutline, OutlineProblem> {
  if (nestsDeeper(text, deepest)) {
    return refuse({ code: "not-an-outline", detail: "nested too deeply" });
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refuse({ code: "not-json", detail: String(error) });
  }
  const outline = checkOutline(json);
  if (!outline.ok) return outline;
  const unknown = outline.value.goals.filter((goal) =>
    goal.directions.some((direction) => direction.number === null),
  );
  return checked({
    outline: outline.value,
    unplaced: [],
    doubts: unknown.map(({ number }) => ({ code: "numbers-unknown", goal: number })),
  });
}

/** What is kept in a workbook has to be read again from there. */
function checked(parsed: ParsedOutline): Result<ParsedOutline, OutlineProblem> {
  if (directionsOf(parsed.outline).length === 0) {
    const { unplaced } = parsed;
    if (unplaced.length === 0) return refuse({ code: "no-directions", detail: "" });
    return refuse({ code: "none-placed", detail: unplaced.join("\n") });
  }
  const outline = checkOutline(parsed.outline);
  return outline.ok ? succeed(parsed) : outline;
}

/** The value as an outline, or the first thing that is wrong with it. */
export function checkOutline(value: unknown): Result<Outline, OutlineProblem> {
  const outline = outlineSchema.safeParse(value);
  return outline.success ? succeed(outline.data) : refuse(notAnOutline(outline.error.issues[0]));
}

function notAnOutline(
  issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined,
): OutlineProblem {
  const detail = [issue?.path.map(String).join("."), issue?.message].filter(Boolean).join(": ");
  return { code: "not-an-outline", detail };
}
