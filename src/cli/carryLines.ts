import { formatAddress, formatColumn } from "../domain/cells/address";
import type { CarryBlock } from "../domain/carryForward/CarryBlock";
import type { CarryPair, ColumnRef } from "../domain/carryForward/CarryPair";
import type { CarryCell, CarryProposal, CarryTense } from "../domain/carryForward/CarryProposal";
import type { CarrySource } from "../domain/carryForward/CarrySource";
import type { DraftSentence } from "../domain/tense/draftEntry";
import { findFigures } from "../domain/tense/findFigures";
import type { UnreportedPlan } from "../domain/unreported/UnreportedPlan";

/** Proposals in the terms of the command line contract. */
export function carried(
  proposals: readonly CarryProposal[],
  unreported: readonly UnreportedPlan[],
  questions: readonly CarryQuestion[],
) {
  return {
    pairs: proposals.flatMap(({ pair }) => pairLines(pair)),
    edits: proposals.flatMap(({ cells }) => cells.map(editLine)),
    unmatched: proposals.flatMap(({ unmatched }) =>
      unmatched.map(({ from, text }) => ({
        sheet: from.sheetName,
        cell: formatAddress(from.position),
        text,
      })),
    ),
    unreported: unreported.flatMap(unreportedLines),
    questions,
  };
}

/** A line for each department that planned it; one with null where nobody is named. */
function unreportedLines({ from, departments, sentence }: UnreportedPlan) {
  const owners = departments.length === 0 ? [null] : departments;
  const [sheet, cell] = [from.sheetName, formatAddress(from.position)];
  return owners.map((department) => ({ sheet, cell, department, sentence }));
}

export type CarryQuestion = {
  readonly code: "several-pairs" | "next-year-pair" | "no-pair";
  readonly pairs: readonly ReturnType<typeof pairLine>[];
};

/** A choice that a person has to make, with what there is to choose from. */
export function questionsAbout(code: CarryQuestion["code"], pairs: readonly CarryPair[]) {
  return [{ code, pairs: pairs.map((pair) => pairLine(pair.from, pair.to, pair.fiscalYear)) }];
}

function pairLines({ from, to, fiscalYear, projects }: CarryPair) {
  const main = pairLine(from, to, fiscalYear);
  return projects ? [main, pairLine(projects.from, projects.to, fiscalYear)] : [main];
}

function pairLine(from: ColumnRef, to: ColumnRef, fiscalYear: number) {
  return { from: columnLine(from), to: columnLine(to), fiscalYear };
}

function columnLine({ file, sheetName, column, label }: ColumnRef) {
  return { file, sheet: sheetName, column: formatColumn(column), label };
}

function editLine(cell: CarryCell) {
  const { target, before, after, status, from, blocks, basis, renamed } = cell;
  const sentences = blocks.flatMap(({ plan }) => plan?.sentences ?? []);
  return {
    sheet: target.sheetName,
    cell: formatAddress(target.position),
    before,
    after,
    status,
    from: sourceLine(from),
    sentences: sentences.map((sentence) => sentenceLine(sentence, basis.tense)),
    renamed,
    blocks: blocks.map(blockLine),
  };
}

/** Verbatim, whatever the draft would have turned or asked about is for a person to look at. */
function sentenceLine({ plan, draft, answer, reason }: DraftSentence, tense: CarryTense) {
  const certain = tense === "draft" ? answer !== "asked" : answer === "unchanged";
  return { plan, draft, certain, answer, reason, figures: findFigures(draft) };
}

function blockLine({ departments, plan, result, likeness, source, successions }: CarryBlock) {
  return {
    departments,
    source,
    plan: plan?.text ?? null,
    draft: plan?.draft ?? null,
    result: result && { text: result.text, from: sourceLine(result.from) },
    likeness,
    successions,
  };
}

function sourceLine({ file, sheetName, position }: CarrySource) {
  return { file, sheet: sheetName, cell: formatAddress(position) };
}
