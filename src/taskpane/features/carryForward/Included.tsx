import { Checkbox, makeStyles } from "@fluentui/react-components";
import { measureTitle } from "../../../domain/planSheet/measureTitle";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { carryKey, type PickedCell } from "../../state/pickedCells";

const useStyles = makeStyles({ label: { "& label": { paddingLeft: "4px" } } });

/** Takes a cell in or leaves it out; nothing where nothing was picked that could go in. */
export function Included({ picked }: { readonly picked: PickedCell }) {
  const styles = useStyles();
  const pane = usePane();
  const { carry: told, entry } = useMessages();
  const { proposed, cell } = picked;
  const asks = proposed.status === "ask";
  const key = carryKey(cell);
  const included = usePaneState(({ carry }) =>
    asks ? carry.decided.has(key) : !carry.leftOut.has(key),
  );
  if (cell.status === "skip") return null;
  const title = measureTitle(cell.measure) || entry.unnamed;
  return (
    <Checkbox
      className={styles.label}
      checked={included}
      label={asks ? told.includeAsk(title) : told.include}
      onChange={(_, { checked }) => pane.carry.include(proposed, checked === true)}
    />
  );
}
