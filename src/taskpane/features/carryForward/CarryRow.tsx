import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { formatAddress } from "../../../domain/cells/address";
import type { CarryCell } from "../../../domain/carryForward/CarryProposal";
import { measureTitle } from "../../../domain/planSheet/measureTitle";
import { useMessages, usePane } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import { CarryDetail } from "./CarryDetail";
import { CarryMark } from "./CarryMark";
import type { MeasureGroup } from "./groupByMeasure";

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${t.colorNeutralStroke2}` },
  button: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    minHeight: "44px",
    padding: "6px 0",
    border: "none",
    backgroundColor: "transparent",
    color: t.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    "& > svg": { flexShrink: 0, fontSize: "16px" },
    ":focus-visible": { outline: `2px solid ${t.colorStrokeFocus2}` },
  },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  open: { fontWeight: t.fontWeightBold },
  address: {
    flexShrink: 0,
    color: t.colorBrandForeground1,
    fontSize: t.fontSizeBase200,
    fontWeight: t.fontWeightSemibold,
  },
  body: { display: "flex", flexDirection: "column", gap: "14px", paddingBottom: "12px" },
});

/** One measure; opened it shows every cell before and after. Opening also selects the first cell in Excel. */
export function CarryRow(props: { readonly group: MeasureGroup; readonly startsOpen: boolean }) {
  const styles = useStyles();
  const pane = usePane();
  const { entry } = useMessages();
  const [open, setOpen] = useState(props.startsOpen);
  const body = useId();
  const { measure, role, cells } = props.group;
  const [first] = cells;
  const title = measureTitle(measure) || entry.unnamed;
  const toggle = (cell: CarryCell) => {
    setOpen(!open);
    if (!open) void pane.goTo(cell.target.sheetId, cell.target.position);
  };
  if (!first) return null;
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={body}
        onClick={() => toggle(first.proposed)}
      >
        {open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
        <span className={mergeClasses(styles.title, open && styles.open)}>
          {role ? `${title}（${role}）` : title}
        </span>
        {!open && (
          <span className={styles.address}>
            {cells.map(({ cell }) => formatAddress(cell.target.position)).join(" ")}
          </span>
        )}
        <CarryMark picked={first} />
      </button>
      <div id={body} hidden={!open} className={open ? styles.body : ""}>
        {open &&
          cells.map((picked) => (
            <CarryDetail key={picked.cell.id} picked={picked} alone={cells.length === 1} />
          ))}
      </div>
    </li>
  );
}
