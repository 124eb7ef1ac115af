import { Button, makeStyles, MessageBarActions } from "@fluentui/react-components";
import type { CommandName } from "../../domain/edit/Command";
import { isWholeSheet } from "../../domain/edit/SheetEdit";
import { useMessages, usePane, usePaneState } from "../PaneContext";
import { ToldBar } from "./ToldBar";
import { UndoButton } from "./UndoButton";

const useStyles = makeStyles({ button: { minHeight: "32px" } });

/** How a sheet that a command adds is told. */
export type SheetWords = {
  readonly written: (name: string) => string;
  readonly writtenNote?: string;
  readonly notWritten: string;
  readonly see: string;
};

/** A sheet was added just now by a command, or why not; with the way there and the way back. The focus comes here. */
export function SheetWritten(props: { readonly by: CommandName; readonly told: SheetWords }) {
  const styles = useStyles();
  const pane = usePane();
  const { editRefusal, words } = useMessages();
  const { by, told } = props;
  const outcome = usePaneState((state) => state.outcome);
  const applied = outcome?.kind === "done" && outcome.name === by ? outcome.applied : null;
  if (!applied) return null;
  const sheet = applied.written.find(isWholeSheet);
  const [refused] = applied.refused;
  const why = refused && editRefusal[refused.reason];
  return (
    <ToldBar
      reason={applied}
      intent={sheet ? "success" : "warning"}
      title={sheet ? told.written(sheet.name) : told.notWritten}
      actions={
        sheet && (
          <MessageBarActions>
            <Button
              className={styles.button}
              onClick={() => void pane.goTo(sheet.sheetId, { row: 0, column: 0 })}
            >
              {told.see}
            </Button>
            <UndoButton commandId={applied.commandId}>{words.undo}</UndoButton>
          </MessageBarActions>
        )
      }
    >
      {sheet && told.writtenNote && <div>{told.writtenNote}</div>}
      {why && <div>{words.sentences(why.why, why.remedy)}</div>}
    </ToldBar>
  );
}
