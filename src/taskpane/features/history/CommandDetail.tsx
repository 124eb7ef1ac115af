import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { formatAddress } from "../../../domain/cells/address";
import type { WrittenCommand } from "../../../usecases/writtenHistory";
import { LinkButton } from "../../components/LinkButton";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePaneState } from "../../PaneContext";
import { isWhole } from "../../state/undoForecast";
import { CellItem } from "./CellItem";
import { othersInWords } from "./historyText";
import { UndoPart } from "./UndoPart";

/** So many cells are shown at first, and so many more at a time. */
const page = 20;

const useStyles = makeStyles({
  detail: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    margin: "0 0 14px 24px",
    minWidth: 0,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** The way back of a command, its cells, and what else it changed. */
export function CommandDetail({ command }: { readonly command: WrittenCommand }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { history: told } = useMessages();
  const [shown, setShown] = useState(page);
  const entry = usePaneState(({ journal }) => journal.find((one) => one.command.id === command.id));
  if (!entry) return null;
  const { cells, others, state } = command;
  const placed = !isWhole(entry);
  return (
    <div className={styles.detail}>
      {state === "done" && <UndoPart command={command} entry={entry} />}
      {cells.length > 0 && (
        <ul className={styles.list}>
          {cells.slice(0, shown).map((cell, i) => (
            <CellItem
              key={`${cell.sheetId} ${formatAddress(cell.position)} ${i}`}
              cell={cell}
              placed={placed}
              stands={placed && state === "done"}
            />
          ))}
        </ul>
      )}
      {cells.length > shown && (
        <LinkButton onClick={() => setShown(shown + page)}>
          {told.more(cells.length - shown)}
        </LinkButton>
      )}
      {others.size > 0 && (
        <div>
          <p className={text.section}>{told.othersTitle}</p>
          <p className={text.note}>{othersInWords(others, told)}</p>
        </div>
      )}
    </div>
  );
}
