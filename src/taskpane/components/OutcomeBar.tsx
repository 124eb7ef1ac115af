import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import type { CommandName } from "../../domain/edit/Command";
import type { JournalEntry } from "../../ports/LiveWorkbook";
import { useMessages, usePane, usePaneState } from "../PaneContext";
import { cellsWritten, refusedCells, type Outcome } from "../state/Outcome";
import { RefusedList } from "./RefusedList";
import { useFocusWhen } from "./useFocusWhen";

const useStyles = makeStyles({ bar: { outlineStyle: "none" } });

/**
 * What the last command did, with the way back; only for the commands named. The focus comes here after a write, unless
 * `still`: where one confirms row by row, it goes on to the next row.
 */
export function OutcomeBar(props: {
  readonly names: readonly CommandName[];
  readonly still?: boolean;
}) {
  const styles = useStyles();
  const pane = usePane();
  const { unfinished, words } = useMessages();
  const outcome = usePaneState((state) => state.outcome);
  const journal = usePaneState((state) => state.journal);
  const confirmed = outcome?.kind === "done" && outcome.name === "confirmDrafts" ? outcome : null;
  const bar = useFocusWhen<HTMLDivElement>(props.still ? null : confirmed);
  if (outcome?.kind === "settled")
    return (
      <MessageBar intent="info">
        <MessageBarBody>{unfinished.settled}</MessageBarBody>
      </MessageBar>
    );
  if (outcome?.kind !== "done" || !props.names.includes(outcome.name)) return null;
  const { applied, name } = outcome;
  const entry = journal.find(({ command }) => command.id === applied.commandId);
  return (
    <MessageBar
      intent="success"
      layout={props.still ? "singleline" : "multiline"}
      ref={bar}
      tabIndex={-1}
      className={styles.bar}
    >
      <MessageBarBody>
        <Told outcome={outcome} entry={entry} />
        <RefusedList refused={applied.refused} undone={name === "undo"} />
      </MessageBarBody>
      {name === "confirmDrafts" && (
        <MessageBarActions>
          <Button
            size="small"
            icon={<ArrowUndoRegular />}
            onClick={() => void pane.after.undo(applied.commandId)}
          >
            {words.undo}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

/** The heading, and what follows from it. `entry`: the command that was carried out or taken back. */
function Told(props: {
  readonly outcome: Extract<Outcome, { kind: "done" }>;
  readonly entry: JournalEntry | undefined;
}) {
  const { after, drafts } = useMessages();
  const { applied, name, dismissed } = props.outcome;
  const command = props.entry?.command;
  if (name === "confirmDrafts") {
    const count = command?.confirms.length ?? 0;
    return (
      <MessageBarTitle>
        {dismissed ? drafts.dismissed(count) : drafts.confirmed(count)}
      </MessageBarTitle>
    );
  }
  const skipped = refusedCells(applied);
  const count = cellsWritten(applied, name);
  const unconfirmed = command?.name === "confirmDrafts";
  const lists = command?.name === "addValidation" || command?.name === "removeValidation";
  const some = count > 0 || skipped === 0;
  return (
    <>
      <MessageBarTitle>
        {unconfirmed ? drafts.unconfirmed : some ? after.undone(count) : after.nothingUndone}
      </MessageBarTitle>
      {!lists && (unconfirmed || some) && (
        <div>{unconfirmed ? drafts.unconfirmedNote : after.undoneNote}</div>
      )}
      {skipped > 0 && <div>{after.undoSkipped(skipped)}</div>}
    </>
  );
}
