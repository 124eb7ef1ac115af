import { formatAddress } from "../domain/cells/address";
import type {
  AcceptedChange,
  Conflict,
  MergedCell,
  MergeInfo,
  MergePlace,
  MergeQuestion,
  MergeWarning,
} from "../domain/merge/MergeOutcome";
import { fileRefusalMessage } from "../messages/fileRefusal";
import type { Told } from "../messages/findings/RuleWords";
import { merge as wording } from "../messages/merge";
import { tellMergeQuestion } from "../messages/tellMergeQuestion";
import type { MergedBooks } from "../usecases/mergeReturnedBooks";

const words = wording.ja;

/** The outcome of a merge in the terms of the command line contract. */
export function mergeLines(merged: MergedBooks) {
  return {
    cells: merged.cells.map(cellLine),
    accepted: merged.accepted.map(acceptedLine),
    conflicts: merged.conflicts.map(conflictLine),
    infos: merged.infos.map(infoLine),
    warnings: merged.warnings.map(warningLine),
    refused: merged.refused.map(refusedLine),
    notReturned: merged.notReturned,
    questions: merged.questions.map(questionLine),
    copies: merged.copies,
  };
}

function placeLine({ sheetName, position }: MergePlace) {
  return { sheet: sheetName, cell: formatAddress(position) };
}

function cellLine(cell: MergedCell) {
  const { before, after } = cell;
  return { ...placeLine(cell), before, after };
}

function acceptedLine(accepted: AcceptedChange) {
  const { file, department, change, measure, header, before, after } = accepted;
  return { file, ...placeLine(accepted), department, change, measure, header, before, after };
}

function conflictLine(conflict: Conflict) {
  const { type, files, header, measure, departments, base, standing, likeliest } = conflict;
  const versions = Object.fromEntries(conflict.versions.map(({ label, text }) => [label, text]));
  return {
    type,
    files,
    ...placeLine(conflict),
    header,
    measure,
    departments,
    base,
    standing,
    versions,
    ...(type === "unlisted-department" ? { likeliest } : {}),
    message: sentence(words.conflicts[type].tell(conflict)),
  };
}

function infoLine(info: MergeInfo) {
  const { type, file, sheetName, position, before, after, texts } = info;
  return {
    type,
    file,
    sheet: sheetName,
    cell: position && formatAddress(position),
    before,
    after,
    texts,
    message: sentence(words.infos[type].tell(info)),
  };
}

function warningLine(warning: MergeWarning) {
  const { type, file, department, measure, header, text } = warning;
  const message = sentence(words.warnings[type].tell(warning));
  return { type, file, ...placeLine(warning), department, measure, header, text, message };
}

function refusedLine(refused: MergedBooks["refused"][number]) {
  const told =
    "found" in refused
      ? words.refused[refused.code].tell(refused)
      : fileRefusalMessage(refused, "ja");
  return { file: refused.file, code: refused.code, message: sentence(told) };
}

function questionLine(question: MergeQuestion) {
  return { ...question, message: sentence(tellMergeQuestion(words, question)) };
}

function sentence({ what, why, todo }: Told): string {
  return `${what}${why}${todo}`;
}
