import { formatAddress } from "../domain/cells/address";
import { gridOf } from "../domain/cells/SheetGrid";
import type { Applied, ApplyFailure, EditRefusal } from "../domain/edit/Command";
import { addUnder } from "../domain/entryEdit/addUnder";
import { plainText } from "../domain/entryEdit/Unsaved";
import type { Draft } from "../domain/place/Draft";
import { locate } from "../domain/planSheet/locate";
import type { Entry, PlanSheet } from "../domain/planSheet/PlanSheet";
import { planSheetsOf } from "../domain/planSheet/readPlanBook";
import { refuse, succeed, type Result } from "../domain/Result";
import { draftEntry } from "../domain/tense/draftEntry";
import type { UnreportedPlan } from "../domain/unreported/UnreportedPlan";
import type { Running } from "../ports/LiveWorkbook";
import type { Deps } from "./Deps";
import type { FoundDraft } from "./drafts";
import type { Understanding } from "./understandWorkbook";
import { writeDraft } from "./writeDraft";

/**
 * Why a plan was not put into the results. `no-place`: no cell is certainly the one; `not-text`: a formula, number or date
 * stands there; `cut-up`: the entry is spread over several cells; `would-mix`: its text would be read as somebody else's;
 * else the write was refused.
 */
export type NotReported = "no-place" | "not-text" | "cut-up" | "would-mix" | EditRefusal;

/**
 * Puts a plan sentence that nobody reported on into its result cell, told as a result where that is certain: as a draft
 * under its departments' tag, for them to confirm. `drafts`: those that stand now. The workbook is as it was unless it succeeds.
 */
export async function reportPlan(
  deps: Deps,
  understanding: Understanding,
  plan: UnreportedPlan,
  drafts: readonly FoundDraft[],
  running?: Running,
): Promise<Result<Result<Applied, NotReported>, ApplyFailure>> {
  const found = findGoal(understanding, plan);
  if (!found) return succeed(refuse("no-place"));
  const { sheet, entry, content } = found;
  const text = plainText(content);
  if (text === null) return succeed(refuse("not-text"));
  if (entry.slices.length > 0) return succeed(refuse("cut-up"));
  const sentence = draftEntry(plan.sentence, undefined, entry.meaning.fiscalYear).text;
  const added = addUnder(text, plan.departments, sentence, understanding.profile);
  if (!added.ok) return succeed(refuse("would-mix"));
  const position = entry.anchor;
  const was = drafts.find(
    (one) =>
      one.sheetId === sheet.sheetId && formatAddress(one.position) === formatAddress(position),
  );
  const applied = await writeDraft(
    deps,
    { sheetId: sheet.sheetId, position, before: content, text: added.value },
    { ...draftOf(sheet, entry, plan, was?.draft), departments: waitingFor(plan, was?.draft) },
    was?.draft ?? null,
    running,
  );
  if (!applied.ok) return applied;
  const [refused] = applied.value.refused;
  return succeed(refused ? refuse(refused.reason) : applied);
}

function findGoal({ book, snapshot }: Understanding, { target }: UnreportedPlan) {
  const sheet = planSheetsOf(book).find(({ sheetId }) => sheetId === target?.sheetId);
  const cells = snapshot.sheets.find(({ id }) => id === target?.sheetId);
  const entry = sheet && target && locate(sheet, target.position)?.entry;
  if (!sheet || !cells || !entry) return null;
  return { sheet, entry, content: gridOf(cells).content(entry.anchor) };
}

/** Those of the sentence, and those who have not confirmed what was there; none: everybody. */
function waitingFor({ departments }: UnreportedPlan, was: Draft | undefined): readonly string[] {
  if (departments.length === 0 || was?.departments.length === 0) return [];
  return [...new Set([...(was?.departments ?? []), ...departments])];
}

function draftOf(
  { sheetId, sheetName }: PlanSheet,
  { measure, role, meaning, ordinal, anchor }: Entry,
  { from }: UnreportedPlan,
  was: Draft | undefined,
): Pick<Draft, "place" | "from"> {
  const named = { sheetId, sheetName, measure: measure.text, role, ordinal };
  return {
    place: { ...named, column: meaning, lastPosition: anchor },
    from: was?.from ?? {
      file: from.file,
      sheet: from.sheetName,
      cell: formatAddress(from.position),
    },
  };
}
