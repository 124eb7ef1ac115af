import { gridsOf } from "../domain/cells/gridsOf";
import type { Applied, ApplyFailure, RefusedEdit } from "../domain/edit/Command";
import type { ListArea } from "../domain/listValidation/ListArea";
import { listAreas } from "../domain/listValidation/listAreas";
import {
  addListEdits,
  removeListEdits,
  type ListWords,
} from "../domain/listValidation/validationEdits";
import { refuse, succeed, type Result } from "../domain/Result";
import { zip } from "../domain/zip";
import type { ReadFailure, Running } from "../ports/LiveWorkbook";
import { applyFailureOf } from "./applyFailureOf";
import type { Deps } from "./Deps";
import type { Understanding } from "./understandWorkbook";
import { writeEdits } from "./writeEdits";

/** Where lists (入力規則) can stand, and where they do. */
export type ListsInBook = {
  /** Areas that have no rule yet: they can be given one. */
  readonly open: readonly ListArea[];
  /** Areas without a rule in which other values stand: none is offered, for it would refuse the sheet's own words. */
  readonly held: readonly ListArea[];
  /** Areas that have a list: it can be taken off. */
  readonly listed: readonly ListArea[];
  /** Areas with another rule, which stays. */
  readonly others: readonly ListArea[];
};

/** Looks where 区分, symbols and grades could be chosen from a list. Nothing is written. */
export async function findLists(
  { workbook }: Pick<Deps, "workbook">,
  { book, snapshot, profile }: Understanding,
): Promise<Result<ListsInBook, ReadFailure>> {
  const areas = listAreas(book, gridsOf(snapshot), profile);
  if (areas.length === 0) return succeed({ open: [], held: [], listed: [], others: [] });
  const present = await workbook.validations(areas);
  if (!present.ok) return present;
  const having = (kind: string) =>
    zip(areas, present.value).flatMap(([area, rule]) => (rule.kind === kind ? [area] : []));
  const bare = having("none");
  return succeed({
    open: bare.filter(({ unlisted }) => unlisted.length === 0),
    held: bare.filter(({ unlisted }) => unlisted.length > 0),
    listed: having("list"),
    others: having("other"),
  });
}

/** Puts lists on areas that have none, so that the cells are guarded also where nobody has the add-in. */
export function addLists(
  deps: Deps,
  areas: readonly ListArea[],
  words: ListWords,
  running?: Running,
): Promise<Result<Applied, ApplyFailure>> {
  const edits = addListEdits(areas, words);
  return writeEdits(deps, { name: "addValidation", edits }, running);
}

/** Takes lists off again. Where something else than one list stands meanwhile, it is left, and told. */
export async function removeLists(
  deps: Deps,
  areas: readonly ListArea[],
  running?: Running,
): Promise<Result<Applied, ApplyFailure>> {
  const present = await deps.workbook.validations(areas);
  if (!present.ok) return refuse(applyFailureOf(present.failure));
  const edits = removeListEdits(areas, present.value);
  const applied = await writeEdits(deps, { name: "removeValidation", edits }, running);
  if (!applied.ok) return applied;
  const left = zip(areas, present.value).flatMap(([area, { kind }]) =>
    kind === "other" ? [notPlain(area)] : [],
  );
  return succeed({ ...applied.value, refused: [...applied.value.refused, ...left] });
}

function notPlain({ sheetId, area }: ListArea): RefusedEdit {
  const [before, after] = [{ kind: "other" }, { kind: "none" }] as const;
  const edit = { kind: "setValidation", sheetId, area, before, after } as const;
  return { edit, reason: "validation-not-plain" };
}
