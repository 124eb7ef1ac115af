import { Button, makeStyles } from "@fluentui/react-components";
import { formatAddress } from "../../domain/cells/address";
import type { Position } from "../../domain/cells/Position";
import { useMessages, usePane } from "../PaneContext";
import { paneTokens as t } from "../theme/paneTokens";

const useStyles = makeStyles({
  button: {
    minWidth: "32px",
    minHeight: "28px",
    padding: "0 4px",
    marginRight: "-4px",
    justifyContent: "flex-end",
    color: t.colorBrandForegroundLink,
    fontWeight: t.fontWeightSemibold,
    fontSize: t.fontSizeBase200,
  },
});

/** A cell's address; a click selects the cell in Excel. */
export function AddressButton(props: { readonly sheetId: string; readonly position: Position }) {
  const styles = useStyles();
  const pane = usePane();
  const { words } = useMessages();
  const address = formatAddress(props.position);
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.button}
      aria-label={words.goToCell(address)}
      onClick={() => void pane.goTo(props.sheetId, props.position)}
    >
      {address}
    </Button>
  );
}
