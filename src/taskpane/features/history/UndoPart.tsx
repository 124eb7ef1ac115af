import { makeStyles } from "@fluentui/react-components";
import type { JournalEntry } from "../../../ports/LiveWorkbook";
import type { WrittenCommand } from "../../../usecases/writtenHistory";
import { UndoButton } from "../../components/UndoButton";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { undoForecast } from "../../state/undoForecast";
import { useHistoryTime } from "./useHistoryTime";

const useStyles = makeStyles({ button: { marginTop: "6px" } });

/** What undoing would do – how much goes back, what is left alone and why – and the button that does it. */
export function UndoPart(props: {
  readonly command: WrittenCommand;
  readonly entry: JournalEntry;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const { history: told } = useMessages();
  const when = useHistoryTime();
  const { command, entry } = props;
  const { whole, back, skipped, draftsGo, draftsReturn } = undoForecast(command, entry);
  if (!command.undoable) return <p className={text.note}>{told.nothingStands}</p>;
  const onlyOthers = whole || back === 0;
  const label = onlyOthers ? told.undoAll : told.undo(back);
  const sentences = [
    whole ? told.willUndoAll : back > 0 ? told.willUndo(back) : "",
    skipped.changed > 0 ? told.willSkip.changed(skipped.changed) : "",
    skipped.lost > 0 ? told.willSkip.lost(skipped.lost) : "",
    !whole && command.others.size > 0 ? told.willUndoOthers : "",
    draftsGo > 0 ? told.draftsGo(draftsGo) : "",
    draftsReturn > 0 ? told.draftsReturn(draftsReturn) : "",
  ];
  return (
    <div>
      {sentences
        .filter((sentence) => sentence !== "")
        .map((sentence) => (
          <p key={sentence} className={text.note}>
            {sentence}
          </p>
        ))}
      <UndoButton
        commandId={command.id}
        label={told.undoNamed(`${when(command.at)} ${told.commands[command.name]}`, label)}
        className={styles.button}
      >
        {label}
      </UndoButton>
    </div>
  );
}
