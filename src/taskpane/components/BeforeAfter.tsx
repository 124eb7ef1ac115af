import { makeStyles } from "@fluentui/react-components";
import { useMessages } from "../PaneContext";
import { paneTokens as t } from "../theme/paneTokens";
import type { ChangedPart } from "./changedPart";
import { changedPieces } from "./changedPieces";
import { useTextStyles } from "./useTextStyles";

/** The list in which `BeforeAfter` stands, and its values. */
export const useChangeStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: "8px",
    rowGap: "2px",
    margin: 0,
    overflowWrap: "anywhere",
    wordBreak: "normal",
  },
  value: { margin: 0, whiteSpace: "pre-wrap" },
  del: { backgroundColor: t.delBackground, color: t.delInk },
  ins: {
    backgroundColor: t.insBackground,
    color: t.insInk,
    textDecorationLine: "underline",
    textDecorationThickness: "2px",
    textUnderlineOffset: "3px",
  },
});

/** 前 and 後, the characters that change marked: two rows of a `dl`. */
export function BeforeAfter({ start, removed, added, end }: ChangedPart) {
  const styles = useChangeStyles();
  const text = useTextStyles();
  const { words } = useMessages();
  const pieces = changedPieces(removed, added);
  return (
    <>
      <dt className={text.note}>{words.before}</dt>
      <dd className={styles.value} lang="ja">
        {start}
        {pieces.removed.map(({ text: piece, same }, i) =>
          same ? piece : <del key={i} className={styles.del} children={piece} />,
        )}
        {end}
        {start + removed + end === "" && words.blank}
      </dd>
      <dt className={text.note}>{words.after}</dt>
      <dd className={styles.value} lang="ja">
        {start}
        {pieces.added.map(({ text: piece, same }, i) =>
          same ? piece : <ins key={i} className={styles.ins} children={piece} />,
        )}
        {end}
        {start + added + end === "" && words.blank}
      </dd>
    </>
  );
}
