import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { formatAddress } from "../../../domain/cells/address";
import type { PreviewFailure } from "../../../usecases/formProposal";
import { AddressButton } from "../../components/AddressButton";
import { useMessages } from "../../PaneContext";

const useStyles = makeStyles({ cells: { display: "flex", flexWrap: "wrap", gap: "0 12px" } });

/** Why the form is not changed, and the cells in question. */
export function FormRefused({ failure }: { readonly failure: PreviewFailure }) {
  const styles = useStyles();
  const { form: told, formScreens: screens, readFailure } = useMessages();
  const cells = "cells" in failure ? failure.cells : [];
  const { why, remedy } =
    "cells" in failure ? told.refusals[failure.code] : readFailure[failure.code];
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{"cells" in failure ? screens.refused : screens.notShown}</MessageBarTitle>
        <div>{why}</div>
        <div>{remedy}</div>
        {cells.length > 0 && (
          <div className={styles.cells} role="group" aria-label={screens.cells}>
            {cells.slice(0, 12).map(({ sheetId, position }) => (
              <AddressButton
                key={`${sheetId} ${formatAddress(position)}`}
                sheetId={sheetId}
                position={position}
              />
            ))}
          </div>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
