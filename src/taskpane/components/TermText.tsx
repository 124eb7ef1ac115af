import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useMessages } from "../PaneContext";
import { paneTokens as t } from "../theme/paneTokens";
import { termPieces } from "./termPieces";
import { useTextStyles } from "./useTextStyles";

const useStyles = makeStyles({
  term: {
    display: "inline",
    padding: "2px 0",
    margin: 0,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    cursor: "pointer",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "4px",
    ":hover": { color: t.colorBrandForegroundLinkHover },
    ":focus-visible": { outline: `2px solid ${t.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  means: {
    margin: "2px 0 0",
    paddingLeft: "8px",
    borderLeft: `2px solid ${t.colorNeutralStroke1}`,
    ":empty": { display: "none" },
  },
});

/**
 * A sentence whose 用語 can be asked about where they stand: dotted words are buttons, and what one means appears below
 * the sentence, until it is pressed again or Escape is.
 */
export function TermText(props: { readonly children: string; readonly className?: string }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { glossary } = useMessages();
  const [open, setOpen] = useState<string | null>(null);
  const id = useId();
  const terms = Object.values(glossary);
  const shown = terms.find(({ word }) => word === open);
  return (
    <div
      className={props.className ?? text.plain}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || open === null) return;
        event.stopPropagation();
        setOpen(null);
      }}
    >
      {termPieces(props.children, terms).map(({ text: piece, term }, index) =>
        term ? (
          <button
            key={index}
            type="button"
            className={styles.term}
            aria-expanded={term.word === open}
            aria-controls={id}
            onClick={() => setOpen(term.word === open ? null : term.word)}
          >
            {piece}
          </button>
        ) : (
          piece
        ),
      )}
      <div id={id} role="status" className={mergeClasses(text.note, styles.means)}>
        {shown && (
          <>
            <b>{shown.word}</b> {shown.means}
          </>
        )}
      </div>
    </div>
  );
}
