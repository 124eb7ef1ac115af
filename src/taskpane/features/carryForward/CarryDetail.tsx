import { Checkbox, makeStyles } from "@fluentui/react-components";
import { formatAddress } from "../../../domain/cells/address";
import type { CarryCell } from "../../../domain/carryForward/CarryProposal";
import { measureTitle } from "../../../domain/planSheet/measureTitle";
import { AddressButton } from "../../components/AddressButton";
import { CellText } from "../../components/CellText";
import { HeaderCell } from "../../components/HeaderCell";
import { Mark } from "../../components/Mark";
import { useOrigin } from "../../components/useOrigin";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  detail: { display: "flex", flexDirection: "column", gap: "6px" },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
  pencil: {
    borderLeft: `4px dashed ${t.draftRule}`,
    backgroundColor: t.draftBackground,
    padding: "8px 10px",
  },
  ink: { borderLeft: `4px solid ${t.colorNeutralStroke1}`, padding: "2px 10px" },
  label: { "& label": { paddingLeft: "4px" } },
});

/** One cell to carry: what it holds, what it would hold, from where and whose; text verbatim. */
export function CarryDetail({ cell }: { readonly cell: CarryCell }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { carry: told, entry, words } = useMessages();
  const losesColours = usePaneState(
    ({ carry }) => carry.preview?.losesColours.has(cell.id) ?? false,
  );
  const origin = useOrigin();
  const { from } = cell;
  const skipped = cell.status === "skip";
  return (
    <div className={styles.detail}>
      <div className={styles.head}>
        <HeaderCell column={cell.column} />
        <AddressButton sheetId={cell.target.sheetId} position={cell.target.position} />
      </div>
      <p className={text.note}>
        {cell.departments.length > 0 ? words.and(cell.departments) : told.noDepartments}
      </p>
      {cell.askReason && (
        <>
          <Mark kind="ask">{told.status.ask}</Mark>
          <p className={text.note}>{told.askWhy[cell.askReason]}</p>
          {cell.askReason === "measure" && (
            <p className={text.note}>{told.alike(Math.round(cell.similarity * 100))}</p>
          )}
        </>
      )}
      {cell.before !== "" && (
        <>
          <span className={text.note}>{told.before}</span>
          <CellText text={cell.before} className={styles.ink} />
        </>
      )}
      {skipped && cell.before === cell.carried ? (
        <Mark kind="written">{told.alreadyThere}</Mark>
      ) : (
        <>
          <span className={text.note}>{skipped ? told.carried : told.after}</span>
          <CellText
            text={skipped ? cell.carried : cell.after}
            className={skipped ? styles.ink : styles.pencil}
          />
        </>
      )}
      <p className={text.note}>
        {origin({
          file: from.file,
          sheet: from.sheetName,
          cell: formatAddress(from.position),
        })}
      </p>
      {losesColours && !skipped && <Mark kind="warning">{words.losesColours}</Mark>}
      {!skipped && <Included cell={cell} title={measureTitle(cell.measure) || entry.unnamed} />}
    </div>
  );
}

function Included(props: { readonly cell: CarryCell; readonly title: string }) {
  const styles = useStyles();
  const pane = usePane();
  const { carry: told } = useMessages();
  const { cell } = props;
  const included = usePaneState(({ carry }) =>
    cell.status === "ask" ? carry.decided.has(cell.id) : !carry.leftOut.has(cell.id),
  );
  return (
    <Checkbox
      className={styles.label}
      checked={included}
      label={cell.status === "ask" ? told.includeAsk(props.title) : told.include}
      onChange={(_, { checked }) => pane.carry.include(cell, checked === true)}
    />
  );
}
