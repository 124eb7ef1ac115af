import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { formatAddress } from "../../../domain/cells/address";
import type { MergedCell } from "../../../domain/merge/MergeOutcome";
import { AddressButton } from "../../components/AddressButton";
import { ToldBar } from "../../components/ToldBar";
import { UndoBar } from "../../components/UndoBar";
import { useMessages, usePaneState } from "../../PaneContext";
import { lastOf } from "../../state/lastOf";
import { appliedBy } from "../../state/Outcome";

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexWrap: "wrap" },
});

/**
 * What 反映 did, with the way back, and what it left alone: where it was done just now – else, `earlier`, further down. The
 * focus comes here.
 */
export function AppliedBar({ when }: { readonly when: "now" | "earlier" }) {
  const { mergeApply: told } = useMessages();
  const last = usePaneState(({ journal }) => lastOf(journal, "mergeCopies"));
  const outcome = usePaneState((state) => state.outcome);
  const applied = usePaneState((state) => state.merge.applied);
  const { written: title, writtenNote: note, writtenEarlier: earlier, differences, undo } = told;
  const now = last && appliedBy(outcome, last);
  const bar = last && (now !== null) === (when === "now") && (
    <UndoBar last={last} applied={now} told={{ title, note, earlier, differences, undo }} />
  );
  if (when === "earlier") return bar;
  return (
    <>
      {bar}
      {applied?.nothing && (
        <ToldBar reason={applied} intent="info" title={told.nothing}>
          <div>{told.nothingNote}</div>
        </ToldBar>
      )}
      {applied && applied.changed.length > 0 && <ChangedMeanwhile cells={applied.changed} />}
    </>
  );
}

/** Cells that somebody wrote into while they were being looked at: they are as they were. */
function ChangedMeanwhile({ cells }: { readonly cells: readonly MergedCell[] }) {
  const styles = useStyles();
  const { mergeApply: told } = useMessages();
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{told.changed(cells.length)}</MessageBarTitle>
        <ul className={styles.list}>
          {cells.map(({ sheetId, position }) => (
            <li key={`${sheetId} ${formatAddress(position)}`}>
              <AddressButton sheetId={sheetId} position={position} />
            </li>
          ))}
        </ul>
        <div>{told.changedNote}</div>
      </MessageBarBody>
    </MessageBar>
  );
}
