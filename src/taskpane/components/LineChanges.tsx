import { useMessages } from "../PaneContext";
import { useChangeStyles } from "./BeforeAfter";
import { changedLines, type LineChange } from "./changedLines";
import { changedPart } from "./changedPart";
import { changedPieces, type Piece } from "./changedPieces";
import { useTextStyles } from "./useTextStyles";

type Side = "removed" | "added";

/** So many equal lines in a row are shown; of more only how many they are. */
const shownSame = 2;

/** Equal lines that are not shown. */
type Folded = { readonly kind: "folded"; readonly count: number };

/**
 * 前 and 後 of a long text in which several places changed: by lines, and inside a changed line by characters. Lines that
 * stayed are folded up. Where there was no text, or is none any more, no character needs marking.
 */
export function LineChanges(props: { readonly before: string; readonly after: string }) {
  const styles = useChangeStyles();
  const { words } = useMessages();
  const { before, after } = props;
  const changes = folded(changedLines(before, after));
  const marked = before !== "" && after !== "";
  return (
    <dl className={styles.list}>
      <OneSide term={words.before} side="removed" changes={changes} marked={marked} />
      <OneSide term={words.after} side="added" changes={changes} marked={marked} />
    </dl>
  );
}

function OneSide(props: {
  readonly term: string;
  readonly side: Side;
  readonly changes: readonly (LineChange | Folded)[];
  readonly marked: boolean;
}) {
  const styles = useChangeStyles();
  const text = useTextStyles();
  const { words, history: told } = useMessages();
  const { side, term, changes, marked } = props;
  const lines = changes.flatMap((change): (Folded | readonly Piece[])[] =>
    change.kind === "folded" ? [change] : [...linesOf(change, side)],
  );
  return (
    <>
      <dt className={text.note}>{term}</dt>
      <dd className={styles.value} lang="ja">
        {lines.length === 0 && words.blank}
        {lines.map((line, i) =>
          "kind" in line ? (
            <div key={i} className={text.note}>
              {told.sameLines(line.count)}
            </div>
          ) : (
            <Line key={i} pieces={line} side={marked ? side : null} />
          ),
        )}
      </dd>
    </>
  );
}

/** `side` null: nothing is marked. */
function Line({ pieces, side }: { readonly pieces: readonly Piece[]; readonly side: Side | null }) {
  const styles = useChangeStyles();
  const Changed = side === "removed" ? "del" : "ins";
  return (
    <div>
      {pieces.map(({ text, same }, i) =>
        same || side === null ? (
          text
        ) : (
          <Changed key={i} className={side === "removed" ? styles.del : styles.ins}>
            {text}
          </Changed>
        ),
      )}
      {pieces.length === 0 && <br />}
    </div>
  );
}

/** The line as one of the texts has it; none where it is only in the other. */
function linesOf(change: LineChange, side: Side): readonly (readonly Piece[])[] {
  switch (change.kind) {
    case "same":
      return [piecesOf(change.text, true)];
    case "removed":
      return side === "removed" ? [piecesOf(change.before, false)] : [];
    case "added":
      return side === "added" ? [piecesOf(change.after, false)] : [];
    case "changed": {
      const { start, removed, added, end } = changedPart(change.before, change.after);
      const middle = changedPieces(removed, added)[side];
      return [[...piecesOf(start, true), ...middle, ...piecesOf(end, true)]];
    }
  }
}

function piecesOf(text: string, same: boolean): Piece[] {
  return text === "" ? [] : [{ text, same }];
}

function folded(changes: readonly LineChange[]): (LineChange | Folded)[] {
  const runs: LineChange[][] = [];
  for (const change of changes) {
    const run = runs.at(-1);
    if (run?.[0]?.kind === "same" && change.kind === "same") run.push(change);
    else runs.push([change]);
  }
  return runs.flatMap((run): (LineChange | Folded)[] =>
    run.length > shownSame ? [{ kind: "folded", count: run.length }] : run,
  );
}
