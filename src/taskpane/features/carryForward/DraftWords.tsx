import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useChangeStyles } from "../../components/BeforeAfter";
import { paneTokens as t } from "../../theme/paneTokens";
import type { DraftPiece } from "./draftPieces";

const useStyles = makeStyles({
  figure: {
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textDecorationThickness: "3px",
    textDecorationColor: t.draftRule,
    textUnderlineOffset: "4px",
  },
  asked: {
    border: `1px dashed ${t.askInk}`,
    color: t.askInk,
    fontWeight: t.fontWeightSemibold,
    padding: "0 2px",
  },
});

/** The pieces of a draft sentence: what goes and comes, what is asked about, and figures dotted. */
export function DraftWords({ pieces }: { readonly pieces: readonly DraftPiece[] }) {
  const styles = useStyles();
  const change = useChangeStyles();
  return pieces.map(({ kind, text, figure }, i) => {
    const dotted = figure && styles.figure;
    switch (kind) {
      case "removed":
        return <del key={i} className={mergeClasses(change.del, dotted)} children={text} />;
      case "added":
        return <ins key={i} className={change.ins} children={text} />;
      case "asked":
        return <span key={i} className={mergeClasses(styles.asked, dotted)} children={text} />;
      case "same":
        return figure ? <span key={i} className={styles.figure} children={text} /> : text;
    }
  });
}
