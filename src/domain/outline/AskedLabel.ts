import type { Measure } from "../planSheet/PlanSheet";
import type { DirectionName, LabelCheck } from "./checkLabel";
import type { MeasureLabel } from "./labelCells";
import { cellKey } from "./LabelFinding";

/** One label of a sheet, the measures it serves, the outline's answer to it, and a person's. */
export type AskedLabel = {
  readonly id: string;
  readonly label: MeasureLabel;
  readonly measures: readonly [Measure, ...Measure[]];
  readonly check: LabelCheck;
  readonly chosen: DirectionName | null;
};

/** What a person answered where the outline asks, by id. An answer that is not among the choices counts for nothing. */
export type LabelAnswers = ReadonlyMap<string, DirectionName>;

/** Measures that stand together under the same cells, with the same answer, are one label. */
export function askLabels(
  labels: readonly MeasureLabel[],
  checks: readonly LabelCheck[],
  answers: LabelAnswers,
): readonly AskedLabel[] {
  const asked: AskedLabel[] = [];
  labels.forEach((label, i) => {
    const check = checks[i];
    if (!check) return;
    const last = asked.at(-1);
    if (last && last.label.part === label.part && isSame(last, label, check)) {
      asked.splice(-1, 1, { ...last, measures: [...last.measures, label.measure] });
      return;
    }
    const { part, measure } = label;
    const id = `${part.sheet.sheetId} ${part.index} ${measure.rows[0]}`;
    const chosen = answerTo(check, answers.get(id));
    asked.push({ id, label, measures: [measure], check, chosen });
  });
  return asked;
}

export function sameName(a: DirectionName, b: DirectionName): boolean {
  return a.goal === b.goal && a.title === b.title;
}

function isSame(last: AskedLabel, { goal, direction }: MeasureLabel, check: LabelCheck): boolean {
  return (
    cellKey(last.label.direction.cell) === cellKey(direction.cell) &&
    cellKey(last.label.goal.cell) === cellKey(goal.cell) &&
    last.label.direction.text === direction.text &&
    JSON.stringify(last.check) === JSON.stringify(check)
  );
}

function answerTo(check: LabelCheck, answer: DirectionName | undefined): DirectionName | null {
  if (check.status !== "ask" || !answer) return null;
  return check.candidates.find((one) => sameName(one, answer)) ?? null;
}
