import { formatAddress } from "../../../src/domain/cells/address";
import type {
  Conflict,
  MergeInfo,
  MergeOutcome,
  MergePlace,
  MergeQuestion,
} from "../../../src/domain/merge/MergeOutcome";

/** One thing that a person decides or is told of, without its wording. Texts are without the white space around them. */
export type ConflictFact = {
  readonly type: Conflict["type"];
  /** `F4`, or `row 30`. */
  readonly at: string;
  readonly files: readonly string[];
  readonly departments: readonly string[];
  readonly base: string;
  readonly standing: string;
  /** Whose, and what; 事務局 for the master's own, ？ for a copy of which nobody knows whose it is. */
  readonly versions: readonly (readonly [who: string, text: string])[];
};

/** An inserted or missing row: where, and every text in it. */
export type RowFact = Pick<ConflictFact, "at" | "files"> & {
  readonly type: "row-inserted" | "row-missing";
  readonly texts: readonly string[];
};

/** An outcome as plain facts in a fixed order: what is equal to it has nothing more and nothing less. */
export type Facts = {
  /** The merged cells: where, and the exact text. */
  readonly cells: Readonly<Record<string, string>>;
  /** `福祉課.xlsx F4 福祉課 changed` */
  readonly accepted: readonly string[];
  readonly conflicts: readonly (ConflictFact | RowFact)[];
  /** `福祉課.xlsx white-space-only F8` */
  readonly infos: readonly string[];
  /** `福祉課.xlsx plan-missing F8 福祉課` */
  readonly warnings: readonly string[];
  /** `一関市.xlsx another-plan` */
  readonly refused: readonly string[];
  readonly notReturned: readonly string[];
  /** `copy.xlsx department-unknown: 福祉課 by changes` */
  readonly questions: readonly string[];
};

/** `sheet`: places in it are told without its name. */
export function factsOf(outcome: MergeOutcome, sheet: string | null = null): Facts {
  const at = (place: Pick<MergePlace, "sheetName" | "position">) =>
    (place.sheetName === sheet ? "" : `${place.sheetName}!`) + formatAddress(place.position);
  return inOrder({
    cells: Object.fromEntries(outcome.cells.map((cell) => [at(cell), cell.after])),
    accepted: outcome.accepted.map(
      (one) => `${one.file} ${at(one)} ${one.department} ${one.change}`,
    ),
    conflicts: outcome.conflicts.map((conflict) => conflictFact(conflict, at)),
    infos: outcome.infos.map((info) => infoFact(info, at)),
    warnings: outcome.warnings.map(
      (one) => `${one.file} ${one.type} ${at(one)} ${one.department ?? ""}`,
    ),
    refused: outcome.refused.map(({ file, code }) => `${file} ${code}`),
    notReturned: outcome.notReturned,
    questions: outcome.questions.map(questionFact),
  });
}

/** What is expected, likewise; what is not told is nothing. */
export function facts(expected: Partial<Facts>): Facts {
  return inOrder({
    cells: {},
    accepted: [],
    conflicts: [],
    infos: [],
    warnings: [],
    refused: [],
    notReturned: [],
    questions: [],
    ...expected,
  });
}

type At = (place: Pick<MergePlace, "sheetName" | "position">) => string;

function conflictFact(conflict: Conflict, at: At): ConflictFact | RowFact {
  const { type, files, base, standing, versions, departments } = conflict;
  if (type === "row-inserted" || type === "row-missing") {
    const text = type === "row-missing" ? base : (versions[0]?.text ?? "");
    const texts = text.split(/\s*[\n｜]\s*/u).filter((line) => line !== "");
    return { type, at: at(conflict).replace(/[A-Z]+(?=\d+$)/u, "row "), files, texts };
  }
  return {
    type,
    at: at(conflict),
    files,
    departments,
    base: base.trim(),
    standing: standing.trim(),
    versions: versions.map(({ file, department, text }) => [
      department ?? (file === null ? "事務局" : "？"),
      text.trim(),
    ]),
  };
}

function infoFact({ type, file, sheetName, position, before, after, texts }: MergeInfo, at: At) {
  const place = position ? ` ${at({ sheetName, position })}` : "";
  const told: Partial<Record<MergeInfo["type"], string>> = {
    "sheet-renamed": ` ${before} → ${after}`,
    "department-renamed": `${place} ${before} → ${after}`,
    "extra-column": ` ${texts.join("、")}`,
  };
  return `${file} ${type}${told[type] ?? place}`;
}

function questionFact(question: MergeQuestion): string {
  const { file, code } = question;
  switch (question.code) {
    case "department-unknown":
    case "department-disagrees": {
      const told = question.candidates.map(({ department, by }) => `${department} by ${by}`);
      return `${file} ${code}: ${told.sort().join(", ")}`;
    }
    case "several-successors":
      return `${file} ${code}: ${question.former} → ${question.candidates.join(", ")}`;
    case "column-missing":
      return `${file} ${code}: ${question.header}`;
    case "sheet-twice":
      return `${file} ${code}: ${question.sheetName}`;
  }
}

function inOrder(one: Facts): Facts {
  const rank = ({ type, at, ...more }: ConflictFact | RowFact) =>
    [type, at, more.files, "departments" in more ? more.departments : []].join(" ");
  return {
    cells: one.cells,
    accepted: [...one.accepted].sort(),
    conflicts: one.conflicts.map(sorted).sort((a, b) => (rank(a) < rank(b) ? -1 : 1)),
    infos: [...one.infos].sort(),
    warnings: [...one.warnings].sort(),
    refused: [...one.refused].sort(),
    notReturned: [...one.notReturned].sort(),
    questions: [...one.questions].sort(),
  };
}

function sorted(conflict: ConflictFact | RowFact): ConflictFact | RowFact {
  const files = [...conflict.files].sort();
  if ("texts" in conflict) return { ...conflict, files, texts: [...conflict.texts].sort() };
  const versions = [...conflict.versions].sort((a, b) => (a.join() < b.join() ? -1 : 1));
  return { ...conflict, files, departments: [...conflict.departments].sort(), versions };
}
