import { changedLines } from "../../components/changedLines";
import { changedPart } from "../../components/changedPart";
import { changedPieces, type Piece } from "../../components/changedPieces";

/** A piece of two texts laid over each other: in both, only in the first, only in the second. */
export type WovenPiece = { readonly kind: "same" | "removed" | "added"; readonly text: string };

/** Two texts as one, line by line and inside a changed line by characters. Line breaks stand at the ends of their lines. */
export function wovenPieces(before: string, after: string): WovenPiece[] {
  const lines = changedLines(before, after).map((change): WovenPiece[] => {
    switch (change.kind) {
      case "same":
        return [{ kind: "same", text: change.text }];
      case "removed":
        return [{ kind: "removed", text: change.before }];
      case "added":
        return [{ kind: "added", text: change.after }];
      case "changed": {
        const { start, removed, added, end } = changedPart(change.before, change.after);
        const pieces = changedPieces(removed, added);
        return [same(start), ...woven(pieces.removed, pieces.added), same(end)];
      }
    }
  });
  return lines.flatMap((line, index) => {
    const said = line.filter(({ text }) => text !== "");
    return index < lines.length - 1 ? [...said, same("\n")] : said;
  });
}

function same(text: string): WovenPiece {
  return { kind: "same", text };
}

/** What both sides share stands in both lists in the same order, though cut in other places. */
function woven(removed: readonly Piece[], added: readonly Piece[]): WovenPiece[] {
  const result: WovenPiece[] = [];
  const put = (kind: WovenPiece["kind"], text: string) => {
    const last = result.at(-1);
    if (last?.kind === kind) result[result.length - 1] = { kind, text: last.text + text };
    else result.push({ kind, text });
  };
  const ours = charactersOf(removed);
  const theirs = charactersOf(added);
  let [i, j] = [0, 0];
  while (i < ours.length || j < theirs.length) {
    const [a, b] = [ours[i], theirs[j]];
    if (a && !a.same) put("removed", ours[i++]?.text ?? "");
    else if (b && !b.same) put("added", theirs[j++]?.text ?? "");
    else {
      put("same", a?.text ?? b?.text ?? "");
      i++;
      j++;
    }
  }
  return result;
}

function charactersOf(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap(({ text, same: shared }) =>
    [...text].map((character) => ({ text: character, same: shared })),
  );
}
