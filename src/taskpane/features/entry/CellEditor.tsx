import { makeStyles, mergeClasses, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons";
import { contentInWords } from "../../../domain/cells/CellContent";
import { CellText } from "../../components/CellText";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import type { EditTarget } from "../../state/editTarget";
import { paneTokens as t } from "../../theme/paneTokens";
import { BlocksEditor } from "./BlocksEditor";
import { CutUpCell } from "./CutUpCell";
import { DraftBar } from "./DraftBar";
import { ItemsCell } from "./ItemsCell";
import { StrayTexts } from "./StrayTexts";
import { BlockedBar } from "./TroubleBar";
import { useDraftAt } from "./useDraftAt";
import { WholeCell } from "./WholeCell";

const useStyles = makeStyles({
  why: {
    display: "flex",
    gap: "6px",
    "& svg": { flexShrink: 0, fontSize: "16px", marginTop: "2px" },
  },
  form: { borderLeft: `4px solid ${t.colorNeutralStroke1}`, paddingLeft: "10px" },
});

/** The editor that fits the selected cell. */
export function CellEditor({ target }: { readonly target: EditTarget }) {
  const { editing: told } = useMessages();
  const draftAt = useDraftAt();
  const { cell, editor } = target;
  const draft = target.entry && draftAt(cell.sheetId, cell.position);
  if (editor === "form")
    return (
      <>
        <FormCell target={target} />
        <StrayTexts target={target} />
      </>
    );
  return (
    <>
      <BlockedBar />
      {target.text === null && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{told.notText(contentInWords(cell.before), target.shown)}</MessageBarBody>
        </MessageBar>
      )}
      {draft && <DraftBar draft={draft} />}
      {editor === "blocks" && target.cutUp && <CutUpCell target={target} />}
      {editor === "blocks" && !target.cutUp && (
        <BlocksEditor target={target} draft={draft !== null && draft.own !== null} />
      )}
      {editor === "items" && <ItemsCell target={target} />}
      {editor !== "blocks" && editor !== "items" && <WholeCell target={target} />}
      <StrayTexts target={target} />
    </>
  );
}

/** Cells that make up the form are read here, with the reason. */
function FormCell({ target }: { readonly target: EditTarget }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { editing: told, words } = useMessages();
  return (
    <>
      <p className={mergeClasses(text.note, styles.why)}>
        <LockClosedRegular aria-hidden />
        {told.readOnlyWhy(words.kind[target.meaning.kind])}
      </p>
      {target.shown !== "" && (
        <div className={styles.form}>
          <CellText text={target.shown} />
        </div>
      )}
    </>
  );
}
