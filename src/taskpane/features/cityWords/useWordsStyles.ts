import { makeStyles } from "@fluentui/react-components";
import { paneTokens as t } from "../../theme/paneTokens";

/** The lists of 市のことば, alike in all their sections. */
export const useWordsStyles = makeStyles({
  part: {
    borderTop: `1px solid ${t.colorNeutralStroke2}`,
    paddingTop: "14px",
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: "6px",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: { display: "flex", alignItems: "center", gap: "6px", padding: "3px 0" },
  field: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  grow: { flex: "1 1 0", minWidth: 0, "& > input": { minWidth: 0, width: "100%" } },
  short: { flex: "0 0 72px", minWidth: 0, "& > input": { minWidth: 0, width: "100%" } },
  add: { alignSelf: "flex-start" },
});
