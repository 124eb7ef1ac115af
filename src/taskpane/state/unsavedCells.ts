import { sameContent, type CellContent } from "../../domain/cells/CellContent";
import { samePosition, type Position } from "../../domain/cells/Position";
import { changesText } from "../../domain/entryEdit/changesText";
import { rebaseEditing } from "../../domain/entryEdit/CellEditing";
import { plainText, type Unsaved } from "../../domain/entryEdit/Unsaved";
import type { Place } from "../../domain/place/Place";
import type { Profile } from "../../domain/profile/Profile";
import { placeNow } from "../../usecases/editCell";
import type { Understanding } from "../../usecases/understandWorkbook";
import { memoOfLast } from "./memoOfLast";
import type { PaneState } from "./PaneState";
import { shownProfile } from "./shownProfile";

/** Where unsaved text belongs today, and what stands there. */
type FoundCell = {
  readonly sheetId: string;
  readonly position: Position;
  readonly content: CellContent;
};

/** What others made of the same words meanwhile; `theirs` null: they are gone, or something else than text is there. */
export type SeenClash = { readonly theirs: string | null; readonly now: CellContent };

export type PlacedUnsaved = {
  readonly unsaved: Unsaved;
  /** null where its place cannot be found any more. */
  readonly found: FoundCell | null;
  readonly clash: SeenClash | null;
};

/** A place is looked for once a reading: typing goes on in it letter by letter. */
const known = new WeakMap<Place, { readonly in: Understanding; readonly cell: FoundCell | null }>();

function cellNow(unsaved: Unsaved, understanding: Understanding): FoundCell | null {
  const before = known.get(unsaved.place);
  if (before?.in === understanding) return before.cell;
  const cell = placeNow(unsaved, plainText(unsaved.before) ?? "", understanding);
  known.set(unsaved.place, { in: understanding, cell });
  return cell;
}

const place = memoOfLast(
  (
    all: readonly Unsaved[],
    settling: ReadonlySet<string>,
    book: PaneState["book"],
    profile: Profile,
  ): readonly PlacedUnsaved[] =>
    book.kind !== "read"
      ? []
      : all.map((unsaved) => {
          const found = cellNow(unsaved, book.understanding);
          const quiet = settling.has(unsaved.id) || !found;
          return { unsaved, found, clash: quiet ? null : clashIn(unsaved, found.content, profile) };
        }),
);

/** All unsaved text with its place of today. The same value for the same state. */
export function placedUnsaved(state: PaneState): readonly PlacedUnsaved[] {
  const { unsaved, settling } = state.edit;
  return place(unsaved, settling, state.book, shownProfile(state));
}

/** The unsaved text of one cell. */
export function unsavedAt(
  placed: readonly PlacedUnsaved[],
  sheetId: string,
  position: Position,
): readonly PlacedUnsaved[] {
  return placed.filter(
    ({ found }) => found?.sheetId === sheetId && samePosition(found.position, position),
  );
}

/** Those that a write would change something by. */
export function waiting(
  placed: readonly PlacedUnsaved[],
  profile: Profile,
): readonly PlacedUnsaved[] {
  return placed.filter(({ unsaved }) => changesText(unsaved, profile));
}

const inMeasures = memoOfLast(
  (placed: readonly PlacedUnsaved[], profile: Profile): ReadonlySet<string> =>
    new Set(
      waiting(placed, profile).flatMap(({ unsaved, found }) =>
        found ? [measureKey(found.sheetId, unsaved.place.measure)] : [],
      ),
    ),
);

/** Whether text of a measure waits to be written. */
export function waitsIn(state: PaneState, sheetId: string, measure: string): boolean {
  return inMeasures(placedUnsaved(state), shownProfile(state)).has(measureKey(sheetId, measure));
}

function measureKey(sheetId: string, measure: string): string {
  return `${sheetId}\n${measure}`;
}

function clashIn(
  { before, editing }: Unsaved,
  now: CellContent,
  profile: Profile,
): SeenClash | null {
  if (sameContent(before, now)) return null;
  const text = plainText(now);
  if (text === null) return { theirs: null, now };
  const rebased = rebaseEditing(plainText(before) ?? "", text, editing, profile);
  return rebased.ok && rebased.value.kind === "clash"
    ? { theirs: rebased.value.theirs, now }
    : null;
}
