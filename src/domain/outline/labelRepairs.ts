import { textContent } from "../cells/CellContent";
import type { SetContent } from "../edit/SheetEdit";
import type { AskedLabel } from "./AskedLabel";
import type { DirectionName } from "./checkLabel";
import type { LevelLabel } from "./labelCells";
import { cellKey, type HeldReason, type LabelFinding } from "./LabelFinding";
import { directionStyle, goalStyle, labelStyle, sameTitle, writeLabel } from "./labelStyle";
import type { Outline } from "./Outline";
import { readCell } from "./readCell";

type Repair = Pick<LabelFinding, "edits" | "held">;

/**
 * What would put a label right, and what stays although it is wrong. A cell is only ever written where every measure
 * that it serves is known to want the same there.
 */
export function labelRepairer(
  asked: readonly AskedLabel[],
  outline: Outline,
): (label: AskedLabel) => Repair {
  const right = asked.filter(({ check }) => check.status === "right");
  const styles = {
    goal: labelStyle(textsOf(asked, "goal"), goalStyle),
    direction: labelStyle(textsOf(right, "direction"), directionStyle),
  };
  const goals = wantedIn(asked, "goal", (one) => goalsOf(one).map(String));
  const directions = wantedIn(asked, "direction", (one) => {
    const name = targetOf(one);
    return name ? [JSON.stringify(name)] : ["?", one.id];
  });
  return (one) => {
    const name = targetOf(one);
    const { goal, direction } = one.label;
    if (!name || one.check.status === "right") return { edits: [], held: [] };
    const title = outline.goals.find(({ number }) => number === name.goal)?.title ?? "";
    const number = name.number ?? printedNumber(goal.text, direction.text);
    const goalText = writeLabel(name.goal, title, styles.goal);
    const directionText = writeLabel(number, name.title, styles.direction);
    const wrong = [
      isGoal(goal.text, name.goal, title) ? null : wanted("goal", goal, goals, goalText),
      isDirection(direction.text, number, name.title)
        ? null
        : wanted("direction", direction, directions, directionText),
    ].filter((level) => level !== null);
    // Without a word in either cell nothing says that a label belongs there.
    return repairOf(wrong, goal.text === "" && direction.text === "");
  };
}

type Level = "goal" | "direction";
type Wanted = {
  readonly of: Level;
  readonly at: LevelLabel;
  readonly why: HeldReason | null;
  readonly text: string;
};

function wanted(of: Level, at: LevelLabel, all: WantedIn, text: string): Wanted {
  const wants = all.get(cellKey(at.cell));
  const several = wants !== undefined && wants.size > 1;
  return { of, at, why: at.trouble ?? (several ? "serves-several" : null), text };
}

function repairOf(wrong: readonly Wanted[], blank: boolean): Repair {
  // Half a label would read as if somebody had looked at it.
  const unsure = blank || wrong.some(({ of, why }) => of === "direction" && why !== null);
  const edits = wrong.flatMap(({ at: { cell, also }, why, text }) => {
    if (!cell || why !== null || unsure) return [];
    return [cell, ...also].map(({ sheetId, position, content }): SetContent => {
      const after = textContent(text);
      return { kind: "setContent", sheetId, position, before: content, after };
    });
  });
  const held = wrong.flatMap(({ of, why }) => {
    const reason = why ?? (blank ? "blank" : null);
    return reason ? [{ of, why: reason }] : [];
  });
  return { edits, held };
}

/** The direction that a label is to name; null while nobody knows. */
function targetOf({ check, chosen }: AskedLabel): DirectionName | null {
  return check.status === "right" || check.status === "repair" ? check : chosen;
}

/** All goals that a label may belong to; an unknown one may belong to any. */
function goalsOf(one: AskedLabel): readonly (number | string)[] {
  const name = targetOf(one);
  if (name) return [name.goal];
  return one.check.status === "ask" ? one.check.candidates.map(({ goal }) => goal) : ["?", one.id];
}

/** By the cell's key; null for labels that stand in no cell. */
type WantedIn = ReadonlyMap<string | null, ReadonlySet<string>>;

/** What all labels that stand in one cell want there, by cell. More than one thing: the cell is left alone. */
function wantedIn(
  asked: readonly AskedLabel[],
  level: Level,
  wants: (one: AskedLabel) => readonly string[],
): WantedIn {
  const all = new Map<string | null, Set<string>>();
  for (const one of asked) {
    const key = cellKey(one.label[level].cell);
    const known = all.get(key) ?? new Set<string>();
    for (const want of wants(one)) known.add(want);
    all.set(key, known);
  }
  return all;
}

/** A goal needs no number where its title is right; a blank one goes on from above. */
function isGoal(text: string, number: number, title: string): boolean {
  const cell = readCell(text);
  return text === "" || ((cell.number ?? number) === number && sameTitle(cell.title, title));
}

function isDirection(text: string, number: number | null, title: string): boolean {
  const cell = readCell(text);
  const numbered = number === null || cell.number === number;
  return cell.prefix === "" && numbered && sameTitle(cell.title, title);
}

/** Where the outline does not tell a direction's number, the one that is printed stays. */
function printedNumber(goal: string, direction: string): number | null {
  const own = readCell(direction);
  const beside = readCell(goal);
  return own.number ?? (beside.bracketed ? beside.number : null);
}

function textsOf(asked: readonly AskedLabel[], level: Level): readonly string[] {
  return asked.map(({ label }) => label[level].text);
}
