import { makeStyles } from "@fluentui/react-components";
import { formatAddress } from "../../../domain/cells/address";
import { tellFormNotice } from "../../../messages/tellFormNotice";
import type { FormPreview } from "../../../usecases/formProposal";
import { AddressButton } from "../../components/AddressButton";
import { Mark } from "../../components/Mark";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import type { ShownChange } from "../../state/FormState";
import { paneTokens as t } from "../../theme/paneTokens";
import { GoingTexts } from "./GoingTexts";
import { NewOrder } from "./NewOrder";
import { NewTexts } from "./NewTexts";
import { Renumbering } from "./Renumbering";

const useStyles = makeStyles({
  part: {
    borderTop: `1px solid ${t.colorNeutralStroke2}`,
    paddingTop: "12px",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
  },
  cells: { display: "flex", flexWrap: "wrap", gap: "0 12px" },
});

/** Everything that a change of the form would do, before it is done. */
export function ChangePreview(props: {
  readonly shown: ShownChange;
  readonly preview: FormPreview & { readonly drafts?: readonly string[] };
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const { form: told } = useMessages();
  const { shown, preview } = props;
  const { change, target } = shown;
  const { proposal, mixed, drafts = [] } = preview;
  const { rows, going, renumbering } = proposal;
  // What becomes of the numbers that follow is chosen below.
  const notices = proposal.notices.filter(({ code }) => code !== "numbers-stay");
  const [first, count] = [rows.first + 1, rows.last - rows.first + 1];
  const from = (target.measure.rows[0] ?? 0) + 1;
  const said = {
    add: told.willAdd(count, first),
    move: told.willMove(from, first),
    remove: told.willRemove(count, going.length),
  };
  return (
    <>
      <p className={text.plain}>{said[change.kind]}</p>
      {change.kind === "add" && <NewTexts shown={shown} proposal={proposal} />}
      {change.kind === "move" && <NewOrder target={target} to={change.to} />}
      {going.length > 0 && <GoingTexts going={going} />}
      {(notices.length > 0 || mixed.length > 0 || drafts.length > 0) && (
        <div className={styles.part}>
          {drafts.length > 0 && <Mark kind="warning">{told.drafts(drafts.length)}</Mark>}
          {notices.map((notice) => (
            <Mark key={tellFormNotice(told, notice)} kind="warning">
              {tellFormNotice(told, notice)}
            </Mark>
          ))}
          {mixed.length > 0 && (
            <>
              <Mark kind="warning">{told.mixed(mixed.length)}</Mark>
              <div className={styles.cells}>
                {mixed.map(({ sheetId, position }) => (
                  <AddressButton
                    key={formatAddress(position)}
                    sheetId={sheetId}
                    position={position}
                  />
                ))}
              </div>
            </>
          )}
        </div>
      )}
      {renumbering.length > 0 && <Renumbering edits={renumbering} />}
    </>
  );
}
