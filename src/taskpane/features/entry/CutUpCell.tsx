import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { AddressButton } from "../../components/AddressButton";
import { CellText } from "../../components/CellText";
import { useMessages, usePaneState } from "../../PaneContext";
import { cellFindings } from "../../state/cellFindings";
import type { EditTarget } from "../../state/editTarget";
import { paneTokens as t } from "../../theme/paneTokens";
import { InlineFinding } from "./InlineFinding";
import { OtherBlocks } from "./OtherBlocks";

const useStyles = makeStyles({
  here: { borderLeft: `4px solid ${t.colorNeutralStroke1}`, paddingLeft: "10px" },
});

/** One cell of an entry whose further cells go on without a name: read only, with the reason and what to do. */
export function CutUpCell({ target }: { readonly target: EditTarget }) {
  const styles = useStyles();
  const { editing: told } = useMessages();
  const { sheetId, position } = target.cell;
  const findings = usePaneState((state) => cellFindings(state, sheetId, position));
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{told.cutUp}</MessageBarBody>
      </MessageBar>
      <div className={styles.here}>
        <AddressButton sheetId={sheetId} position={position} />
        <CellText text={target.shown} />
      </div>
      <OtherBlocks target={target} blocks={[]} onEdit={null} />
      {findings.map((finding) => (
        <InlineFinding key={finding.id} finding={finding} />
      ))}
    </>
  );
}
