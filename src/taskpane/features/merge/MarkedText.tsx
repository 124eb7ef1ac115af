import { makeStyles } from "@fluentui/react-components";
import { memo } from "react";
import { useChangeStyles } from "../../components/BeforeAfter";
import { useTextStyles } from "../../components/useTextStyles";
import { wovenPieces } from "./wovenPieces";

const useStyles = makeStyles({
  text: {
    margin: 0,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    wordBreak: "normal",
    lineBreak: "strict",
    textWrap: "pretty",
  },
});

type Props = { readonly text: string; readonly against: string; readonly id: string };

/** A text, with what it has more and less than another one marked in it [05b]. */
export const MarkedText = memo(function MarkedText({ text, against, id }: Props) {
  const styles = useStyles();
  const marks = useChangeStyles();
  const type = useTextStyles();
  return (
    <p id={id} className={`${type.plain} ${styles.text}`} lang="ja">
      {wovenPieces(against, text).map(({ kind, text: piece }, index) =>
        kind === "same" ? (
          piece
        ) : kind === "removed" ? (
          <del key={index} className={marks.del} children={piece} />
        ) : (
          <ins key={index} className={marks.ins} children={piece} />
        ),
      )}
    </p>
  );
});
