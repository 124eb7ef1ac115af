import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { formatAddress } from "../../../domain/cells/address";
import type { CarryCell, CarryStatus } from "../../../domain/carryForward/CarryProposal";
import { measureTitle } from "../../../domain/planSheet/measureTitle";
import { Mark, type MarkKind } from "../../components/Mark";
import { useMessages, usePane } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import { CarryDetail } from "./CarryDetail";
import type { MeasureGroup } from "./groupByMeasure";

const marks: Readonly<Record<CarryStatus, MarkKind>> = {
  fill: "enters",
  append: "enters",
  replace: "enters",
  skip: "occupied",
  ask: "ask",
};

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
  const { carry: told, entry } = useMessages();
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
        onClick={() => toggle(first)}
      >
        {open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
        <span className={mergeClasses(styles.title, open && styles.open)}>
          {role ? `${title}（${role}）` : title}
        </span>
        <span className={styles.address}>
          {cells.map((cell) => formatAddress(cell.target.position)).join(" ")}
        </span>
        <Mark kind={marks[first.status]}>{told.status[first.status]}</Mark>
      </button>
      <div id={body} hidden={!open} className={open ? styles.body : ""}>
        {open && cells.map((cell) => <CarryDetail key={cell.id} cell={cell} />)}
      </div>
    </li>
  );
}
