import { Checkbox, makeStyles } from "@fluentui/react-components";
import { formatAddress } from "../../../domain/cells/address";
import { placeOf, statusOf, type LabelFinding } from "../../../domain/outline/LabelFinding";
import { splitLeadingNumber } from "../../../domain/text/leadingNumber";
import { AddressButton } from "../../components/AddressButton";
import { Mark } from "../../components/Mark";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import { LabelCells } from "./LabelCells";
import { LabelChoice } from "./LabelChoice";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "10px 0",
    borderBottom: `1px solid ${t.colorNeutralStroke2}`,
  },
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content",
    alignItems: "center",
    gap: "8px",
  },
  // A measure may be a paragraph: its beginning is enough to know it by.
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  tick: { "& label": { paddingLeft: "4px" } },
});

/** One label: what stands there, what the outline says, why, and what a person decides. */
export function LabelRow({ finding }: { readonly finding: LabelFinding }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { outline: told, words } = useMessages();
  const losing = usePaneState((state) => state.outline.losing.has(finding.id));
  const status = statusOf(finding);
  const { sheetId, position } = placeOf(finding);
  const place = `${finding.sheetName} ${formatAddress(position)}`;
  const { check, edits, held, measures } = finding;
  const [first] = measures;
  const where = [
    finding.sheetName,
    ...(measures.length > 1 ? [told.serves(measures.length)] : []),
    ...(first ? [splitLeadingNumber(first.text).title] : []),
  ].join("・");
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <span className={`${text.note} ${styles.name}`} title={where}>
          {where}
        </span>
        <AddressButton sheetId={sheetId} position={position} />
      </div>
      <LabelCells finding={finding} />
      {status !== "right" && <p className={text.note}>{reasonOf(finding)}</p>}
      {held.map(({ of, why }) => (
        <Mark key={`${of} ${why}`} kind="warning">
          {told.heldLevel(of === "goal" ? told.goal : told.direction, told.held[why])}
        </Mark>
      ))}
      {check.status === "ask" && <LabelChoice finding={finding} place={place} />}
      {losing && edits.length > 0 && <Mark kind="warning">{words.losesColours}</Mark>}
      {edits.length > 0 && check.status !== "ask" && <Included id={finding.id} place={place} />}
    </li>
  );

  function reasonOf({ check: found, chosen }: LabelFinding): string {
    if (chosen) return told.chosen;
    if (found.status === "repair") return told.why[found.why];
    return found.status === "ask" ? told.askWhy : told.unknown;
  }
}

function Included(props: { readonly id: string; readonly place: string }) {
  const styles = useStyles();
  const pane = usePane();
  const { outline: told } = useMessages();
  const included = usePaneState(({ outline }) => !outline.leftOut.has(props.id));
  return (
    <Checkbox
      className={styles.tick}
      checked={included}
      label={told.include}
      aria-label={told.includeNamed(props.place)}
      onChange={(_, { checked }) => pane.outline.include(props.id, checked === true)}
    />
  );
}
