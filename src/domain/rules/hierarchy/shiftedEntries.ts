import { planSentences } from "../../carryForward/planSentences";
import type { PlanColumn } from "../../planSheet/PlanColumn";
import type { TableUnit } from "../CheckUnits";
import { saysNothing } from "../entry/saysNothing";
import type { Found } from "../Rule";
import { isDone, isProjectName } from "./cellForm";
import {
  habitsOf,
  measureTexts,
  nearestColumn,
  type ColumnText,
  type Habits,
  type MeasureTexts,
} from "./ColumnText";
import type { ShiftEvidence } from "./HierarchyFacts";
import { emptyEntry, moveTo } from "./moveTo";
import { saysSame } from "./saysSame";

const endLength = 8;

type Shifted = Found<"hierarchy/shifted">;

/** Texts in plan and project columns that have the form of a neighbouring column. */
export function shiftedEntries({ joint, measures }: TableUnit): Shifted[] {
  const columnsOf = new Map(
    joint.parts.flatMap(({ table }) =>
      table.measures.map((measure) => [measure, table.columns] as const),
    ),
  );
  const all = measures.map((unit) => measureTexts(unit, columnsOf.get(unit.measure) ?? []));
  const habits = habitsOf(all);
  return all.flatMap((among) => among.texts.flatMap((text) => shiftedText(text, among, habits)));
}

function shiftedText(text: ColumnText, among: MeasureTexts, habits: Habits): Shifted[] {
  const { namesInProjects, sentencesInPlans, futureInPlans } = habits;
  if (text.kind === "result" || !namesInProjects) return [];
  if (text.kind === "project") return text.form === "names" ? [] : amongNames(text, among);
  if (text.form === "done") return futureInPlans ? amongPlans(text, among) : [];
  return sentencesInPlans ? nameAmongPlans(text, among) : [];
}

/** Sentences in a column of names. */
function amongNames(text: ColumnText, among: MeasureTexts): Shifted[] {
  const lines = planSentences(text.cell.text);
  const said = sentencesIn(lines);
  const [first] = said;
  if (first === undefined) return [];
  const whole = said.length === lines.length;
  for (const one of said) {
    const twin = saysSame(one, text, among, isDone(one) ? ["result", "plan"] : ["plan", "result"]);
    if (twin) return found(text, among, one, twin.entry.entry.column, same(one), whole);
  }
  const belongs = nearestColumn(among.columns, text, isDone(first) ? "result" : "plan");
  return found(text, among, first, belongs, formOf(first), whole);
}

/** Remarks (※) and what says that there is nothing may stand in any column. */
function sentencesIn(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line.includes("。") && !isRemark(line) && !saysNothing(line));
}

function isRemark(line: string): boolean {
  return /^[※＊]/u.test(line);
}

/**
 * What was done, in a column of what will be – where the project beside it is a sentence too, so that the whole row has
 * moved. By itself it is a text that was left standing, or has the wrong tense.
 */
function amongPlans(text: ColumnText, among: MeasureTexts): Shifted[] {
  const { row } = text.cell.position;
  const moved = among.texts.some(
    ({ kind, form, cell }) =>
      kind === "project" &&
      form !== "names" &&
      cell.position.row === row &&
      sentencesIn(planSentences(cell.text)).length > 0,
  );
  const [shown] = sentencesIn(planSentences(text.cell.text));
  if (!moved || shown === undefined) return [];
  const belongs = nearestColumn(among.columns, text, "result");
  return found(text, among, shown, belongs, formOf(shown), true);
}

/** The names of projects in a column of sentences: where a project column has the very name, or is empty beside them. */
function nameAmongPlans(text: ColumnText, among: MeasureTexts): Shifted[] {
  const maybe =
    text.form === "names" || among.projectLines().some((line) => text.cell.text.includes(line));
  if (!maybe) return [];
  const lines = planSentences(text.cell.text);
  const names = lines.filter((line) => !line.includes("。") && !isRemark(line));
  const whole = names.length === lines.length;
  for (const name of names) {
    const twin = saysSame(name, text, among, ["project"]);
    if (twin) return found(text, among, name, twin.entry.entry.column, same(name), false);
  }
  const [first] = names;
  const belongs = nearestColumn(among.columns, text, "project");
  const empty = belongs !== null && emptyEntry(text, belongs, among.measure) !== null;
  if (first === undefined || !whole || !empty || !names.every(isProjectName)) return [];
  return found(text, among, first, belongs, { kind: "empty-beside", words: first }, true);
}

function found(
  text: ColumnText,
  among: MeasureTexts,
  shown: string,
  belongs: PlanColumn | null,
  evidence: ShiftEvidence,
  movable: boolean,
): Shifted[] {
  if (belongs === null) return [];
  const { cell, entry } = text;
  const stands = entry.entry.column.label;
  const facts = { text: shown, stands, belongs: belongs.label, evidence };
  const fixes = movable ? moveTo(text, belongs, among.measure) : [];
  return [{ cell, subject: shown, facts, fixes, entry }];
}

function same(words: string): ShiftEvidence {
  return { kind: "same-text", words };
}

function formOf(sentence: string): ShiftEvidence {
  return { kind: "form", words: sentence.slice(-endLength) };
}
