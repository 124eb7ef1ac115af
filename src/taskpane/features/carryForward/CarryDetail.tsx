import { makeStyles } from "@fluentui/react-components";
import { formatAddress } from "../../../domain/cells/address";
import type { CarryCell } from "../../../domain/carryForward/CarryProposal";
import { mayBeWritten } from "../../../domain/carryForward/proposeCarryForward";
import { AddressButton } from "../../components/AddressButton";
import { CellText } from "../../components/CellText";
import { HeaderCell } from "../../components/HeaderCell";
import { Mark } from "../../components/Mark";
import { useOrigin } from "../../components/useOrigin";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePaneState } from "../../PaneContext";
import type { PickedCell } from "../../state/pickedCells";
import { paneTokens as t } from "../../theme/paneTokens";
import { CellBlocks } from "./CellBlocks";
import { Included } from "./Included";
import { LastYearTexts } from "./LastYearTexts";

const useStyles = makeStyles({
  detail: { display: "flex", flexDirection: "column", gap: "8px" },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
  ink: { borderLeft: `4px solid ${t.colorNeutralStroke1}`, padding: "2px 10px" },
});

/** One cell to carry: whose it is, what it holds, and block by block what it would hold and from where. */
export function CarryDetail(props: {
  readonly picked: PickedCell;
  /** Its measure has no other cell here: which column it is in is said above. */
  readonly alone: boolean;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const { carry: told, words } = useMessages();
  const { picked, alone } = props;
  const { proposed, cell } = picked;
  const losesColours = usePaneState(
    ({ carry }) => carry.preview?.losesColours.has(cell.id) ?? false,
  );
  const origin = useOrigin();
  const { from } = cell;
  // What was picked may leave nothing to write: that is no reason to take the choices away.
  const stays = !mayBeWritten(proposed);
  return (
    <div className={styles.detail}>
      {!alone && <HeaderCell column={cell.column} />}
      <div className={styles.head}>
        <p className={text.note}>
          <Departments cell={cell} />
        </p>
        <AddressButton sheetId={cell.target.sheetId} position={cell.target.position} />
      </div>
      <AskedAbout cell={cell} />
      {cell.before !== "" && (
        <>
          <span className={text.note}>{told.before}</span>
          <CellText text={cell.before} className={styles.ink} />
        </>
      )}
      {stays ? <LastYearTexts cell={cell} /> : <CellBlocks picked={picked} />}
      <p className={text.note}>
        {origin({
          file: from.file,
          sheet: from.sheetName,
          cell: formatAddress(from.position),
        })}
      </p>
      {losesColours && !stays && <Mark kind="warning">{words.losesColours}</Mark>}
      {!stays && <Included picked={picked} />}
    </div>
  );
}

/** 福祉課・2文 長寿社会課・1文. */
function Departments({ cell: { blocks, departments } }: { readonly cell: CarryCell }) {
  const { carry: told, carryBlocks, words } = useMessages();
  const counted = blocks.map(({ departments: names, plan }) => {
    const name = names.length > 0 ? words.and(names) : carryBlocks.shared;
    const count = plan?.sentences.length ?? 0;
    return count > 0 ? carryBlocks.sentences(name, count) : name;
  });
  if (counted.length > 0) return counted.join("　");
  return departments.length > 0 ? words.and(departments) : told.noDepartments;
}

function AskedAbout({ cell }: { readonly cell: CarryCell }) {
  const text = useTextStyles();
  const { carry: told } = useMessages();
  if (!cell.askReason) return null;
  return (
    <>
      <Mark kind="ask">{told.status.ask}</Mark>
      <p className={text.note}>{told.askWhy[cell.askReason]}</p>
      {cell.askReason === "measure" && (
        <p className={text.note}>{told.alike(Math.round(cell.similarity * 100))}</p>
      )}
    </>
  );
}
