import { makeStyles } from "@fluentui/react-components";
import { paneTokens as t } from "../../theme/paneTokens";

/** Pencil: text that nobody has confirmed – a dashed rule, pale yellow – and the dots under its figures. */
export const usePencilStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "3px",
  },
  row: {
    borderLeft: `4px dashed ${t.draftRule}`,
    backgroundColor: t.draftBackground,
    padding: "8px 10px",
  },
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
  figureNote: {
    fontSize: t.fontSizeBase200,
    lineHeight: t.lineHeightBase200,
    color: t.draftInk,
  },
});
