import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { paneTokens as t } from "../theme/paneTokens";

const useStyles = makeStyles({
  text: {
    margin: 0,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    wordBreak: "normal",
    lineBreak: "strict",
    textWrap: "pretty",
    fontSize: t.fontSizeBase300,
    lineHeight: t.lineHeightBase300,
  },
});

/** A cell's text as it is: every line break and space of it. */
export function CellText(props: { readonly text: string; readonly className?: string }) {
  const styles = useStyles();
  return (
    <p className={mergeClasses(styles.text, props.className)} lang="ja">
      {props.text}
    </p>
  );
}
