import { mergeClasses } from "@fluentui/react-components";
import { draftPieces } from "./draftPieces";
import { DraftWords } from "./DraftWords";
import { usePencilStyles } from "./usePencilStyles";

/** A text as it is, its figures, dates and years dotted: they are to be confirmed. */
export function FigureText(props: { readonly text: string; readonly className?: string }) {
  const pencil = usePencilStyles();
  return (
    <p className={mergeClasses(pencil.text, props.className)} lang="ja">
      <DraftWords pieces={draftPieces(props.text, [], false)} />
    </p>
  );
}
