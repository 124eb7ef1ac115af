import { makeStyles } from "@fluentui/react-components";
import { paneTokens as t } from "../theme/paneTokens";

/** How the pane asks in the middle of a screen: a double rule, the question with its sign, the answers in a row. */
export const useQuestionStyles = makeStyles({
  box: {
    borderLeft: `4px double ${t.colorBrandStroke1}`,
    backgroundColor: t.readOnly,
    padding: "10px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
  },
  question: {
    display: "flex",
    gap: "6px",
    color: t.askInk,
    overflowWrap: "anywhere",
    "& svg": { flexShrink: 0, fontSize: "18px", marginTop: "3px" },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});
