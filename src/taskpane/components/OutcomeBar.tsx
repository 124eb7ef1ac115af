import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import type { Command, CommandName } from "../../domain/edit/Command";
import type { JournalEntry } from "../../ports/LiveWorkbook";
import type { Messages } from "../../messages/messagesFor";
import { useMessages, usePane, usePaneState } from "../PaneContext";
import { cellsWritten, refusedCells, type Outcome } from "../state/Outcome";
import { useHeard } from "./Heard";
import { RefusedList } from "./RefusedList";
import { SettledBar } from "./SettledBar";
import { useFocusWhen } from "./useFocusWhen";

const useStyles = makeStyles({ bar: { outlineStyle: "none" } });

/**
 * What the last command did, with the way back; only for the commands named. The focus comes here after これでよい – unless
 * `still`: where one confirms row by row, it goes on to the next row; after undo it goes back to the button. Then it is heard.
 */
export function OutcomeBar(props: {
  readonly names: readonly CommandName[];
  readonly still?: boolean;
}) {
  const styles = useStyles();
  const pane = usePane();
  const messages = useMessages();
  const outcome = usePaneState((state) => state.outcome);
  const journal = usePaneState((state) => state.journal);
  const named = outcome?.kind === "done" && props.names.includes(outcome.name) ? outcome : null;
  const settled = outcome?.kind === "settled" ? outcome : null;
  const entry = journal.find(({ command }) => command.id === named?.applied.commandId);
  // How many were confirmed stands in the journal, which is read after the command.
  const done = named?.name === "confirmDrafts" && !entry ? null : named;
  const [title, ...more] = done ? tell(done, entry, messages) : [""];
  const focuses = done?.name === "confirmDrafts" && props.still !== true;
  const bar = useFocusWhen<HTMLDivElement>(focuses ? done : null);
  useHeard(focuses ? null : done, [title, ...more]);
  if (settled) return <SettledBar outcome={settled} />;
  if (!done) return null;
  const { applied, name } = done;
  return (
    <MessageBar
      intent="success"
      layout={props.still && more.length === 0 ? "singleline" : "multiline"}
      ref={bar}
      tabIndex={-1}
      className={styles.bar}
    >
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {more.map((sentence) => (
          <div key={sentence}>{sentence}</div>
        ))}
        <RefusedList refused={applied.refused} undone={name === "undo"} />
      </MessageBarBody>
      {name === "confirmDrafts" && (
        <MessageBarActions>
          <Button
            size="small"
            icon={<ArrowUndoRegular />}
            onClick={() => void pane.after.undo(applied.commandId)}
          >
            {messages.words.undo}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

/** The heading, and what follows from it. `entry`: the command that was carried out or taken back. */
function tell(
  { applied, name, dismissed, drafts: again = 0 }: Extract<Outcome, { kind: "done" }>,
  entry: JournalEntry | undefined,
  { after, drafts }: Messages,
): readonly [string, ...string[]] {
  const command = entry?.command;
  if (name === "confirmDrafts") {
    // Another pane may have confirmed some before.
    const count = entry?.confirmed.length ?? 0;
    const others = stillOpen(command);
    return [
      dismissed ? drafts.dismissed(count) : drafts.confirmed(count),
      ...(others > 0 ? [drafts.stillOthers(others)] : []),
    ];
  }
  const skipped = refusedCells(applied);
  const left = skipped > 0 ? [after.undoSkipped(skipped)] : [];
  const ofMarks = command?.name === "confirmDrafts";
  if (ofMarks && again > 0) return [drafts.unconfirmed, drafts.unconfirmedNote, ...left];
  const count = cellsWritten(applied, name);
  if (count === 0 && (ofMarks || skipped > 0)) return [after.nothingUndone, ...left];
  const lists = command?.name === "addValidation" || command?.name === "removeValidation";
  return [after.undone(count), ...(lists ? [] : [after.undoneNote]), ...left];
}

/** For how many departments text stays 未確認 in cells of which others have confirmed their part. */
function stillOpen(command: Command | undefined): number {
  return new Set((command?.drafts ?? []).flatMap(({ departments }) => departments)).size;
}
