import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { memo } from "react";
import type { CopyLine } from "../../../usecases/MergeDesk";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import type { FileFigures } from "../../state/mergeFigures";
import { paneTokens as t } from "../../theme/paneTokens";
import { CopyDetail } from "./CopyDetail";
import { CopyQuestions } from "./CopyQuestions";
import { CopyStateCell } from "./CopyStateCell";
import { useRefusal } from "./useRefusal";

const useStyles = makeStyles({
  row: { borderTop: `1px solid ${t.colorNeutralStroke2}` },
  name: {
    display: "flex",
    alignItems: "flex-start",
    gap: "2px",
    minHeight: "36px",
    padding: "6px 4px 2px 0",
    border: "none",
    backgroundColor: "transparent",
    color: t.colorNeutralForeground1,
    font: "inherit",
    fontWeight: t.fontWeightBold,
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${t.colorStrokeFocus2}` },
    "& svg": { flexShrink: 0, marginTop: "3px", marginLeft: "-2px" },
  },
  reason: { fontWeight: t.fontWeightRegular, paddingLeft: "18px" },
  figure: { "&&&": { textAlign: "end", paddingTop: "10px" } },
  state: { "&&&": { paddingLeft: "10px", paddingTop: "10px" } },
});

type Props = {
  readonly line: CopyLine;
  readonly figures: FileFigures;
  readonly opened: boolean;
  readonly onToggle: (file: string | null) => void;
};

/** One copy. Its questions stand below it until they are answered. */
export const CopyRow = memo(function CopyRow({ line, figures, opened, onToggle }: Props) {
  const styles = useStyles();
  const text = useTextStyles();
  const { mergeScreen: told } = useMessages();
  const counts = line.state === "merged";
  const name = line.department ?? told.unknown;
  const Chevron = opened ? ChevronDownRegular : ChevronRightRegular;
  return (
    <>
      <tr className={styles.row}>
        <th scope="row">
          <button
            type="button"
            className={styles.name}
            aria-expanded={opened}
            onClick={() => onToggle(opened ? null : line.file)}
          >
            <Chevron aria-hidden />
            {name}
          </button>
          <Reasons
            line={line}
            figures={figures}
            className={mergeClasses(text.note, styles.reason)}
          />
        </th>
        <td className={styles.figure}>{counts ? line.changes + line.written : "–"}</td>
        <td className={styles.figure}>{counts ? figures.openClashes : "–"}</td>
        <td className={styles.state}>
          <CopyStateCell line={line} figures={figures} />
        </td>
      </tr>
      <CopyQuestions line={line} />
      {opened && <CopyDetail line={line} />}
    </>
  );
});

/** Why it is as it is, under the name. */
function Reasons(props: {
  readonly line: CopyLine;
  readonly figures: FileFigures;
  readonly className: string;
}) {
  const { mergeScreen: told, merge } = useMessages();
  const { line, figures } = props;
  const refused = useRefusal(line.file);
  const reasons = [
    line.department === null && line.file,
    refused && merge.refused[refused.code].title,
    line.state === "superseded" && told.supersededNote,
    line.state === "merged" && figures.declined > 0 && told.declined(figures.declined),
    line.state === "merged" && figures.notices > 0 && told.notices(figures.notices),
  ].flatMap((reason) => reason || []);
  return reasons.map((reason) => (
    <div key={reason} className={props.className}>
      {reason}
    </div>
  ));
}
