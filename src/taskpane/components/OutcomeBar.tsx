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
import { useMessages, usePane, usePaneState } from "../PaneContext";
import { cellsWritten } from "../state/Outcome";
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
  const { after, drafts, unfinished, words } = useMessages();
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
  const count =
    name === "confirmDrafts" ? (entry?.command.confirms.length ?? 0) : cellsWritten(applied, name);
  return (
    <MessageBar
      intent="success"
      layout={props.still ? "singleline" : "multiline"}
      ref={bar}
      tabIndex={-1}
      className={styles.bar}
    >
      <MessageBarBody>
        <MessageBarTitle>
          {name === "confirmDrafts" ? drafts.confirmed(count) : after.undone(count)}
        </MessageBarTitle>
        {name === "undo" && <div>{after.undoneNote}</div>}
        {applied.refused.length > 0 && name === "undo" && (
          <div>{after.undoSkipped(applied.refused.length)}</div>
        )}
        <RefusedList refused={applied.refused} />
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
