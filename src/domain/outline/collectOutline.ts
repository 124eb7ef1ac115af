import { fold } from "../text/fold";
import type { OutlineLine } from "./readLine";

/** A direction as the document lists it. `goal`: the goal it stands under or names; null where there is neither. */
export type CollectedDirection = {
  readonly number: number;
  readonly title: string;
  readonly goal: number | null;
  /** `named`: the line itself names its goal, so its number counts within another list. */
  readonly by: "heading" | "named" | "nothing";
  readonly points: readonly string[];
};

/** What a pasted text holds, before it is put in order. `listed`: titles of a plain list, in plan order. */
export type CollectedOutline = {
  readonly goals: ReadonlyMap<number, string>;
  readonly directions: readonly CollectedDirection[];
  readonly listed: readonly string[];
};

export function collectOutline(lines: readonly OutlineLine[]): CollectedOutline {
  const goals = new Map<number, string>();
  const directions: CollectedDirection[] = [];
  const listed: string[] = [];
  let goal: number | null = null;
  let points: string[] | null = null;
  let section = "other";
  for (const line of lines) {
    if (line.kind === "point") points?.push(line.text);
    else if (line.kind === "text") continuePoint(points, line.text);
    else points = null;
    if (line.kind === "section" || line.kind === "bare") {
      const next = line.kind === "section" ? line.of : "other";
      // A list of goals has no directions below its last goal, nor has a goal behind the next chapter.
      if (next !== "directions" || section === "goals") goal = null;
      section = next;
    }
    if (line.kind === "listed" && section === "directions") listed.push(line.text);
    if (line.kind === "goal") {
      goal = line.number;
      if (!goals.has(goal)) goals.set(goal, line.title);
    }
    if (line.kind === "direction") {
      points = [];
      directions.push(toDirection(line, goal, points));
    }
  }
  return { goals, directions: withoutRepeats(directions), listed };
}

function toDirection(
  line: OutlineLine & { readonly kind: "direction" },
  heading: number | null,
  points: readonly string[],
): CollectedDirection {
  const { number, title } = line;
  if (line.goal !== null) return { number, title, goal: line.goal, by: "named", points };
  return { number, title, goal: heading, by: heading === null ? "nothing" : "heading", points };
}

/** A sentence that was broken at the end of a printed line. */
function continuePoint(points: string[] | null, text: string): void {
  const last = points?.at(-1);
  if (points && last !== undefined && !last.endsWith("。")) points.splice(-1, 1, last + text);
}

/** A table of contents or a second page lists a direction again. */
function withoutRepeats(directions: readonly CollectedDirection[]): readonly CollectedDirection[] {
  const seen = new Set<string>();
  return directions.filter(({ title, goal }) => {
    const key = `${goal} ${fold(title)}`;
    return !seen.has(key) && seen.add(key);
  });
}
