import { makeStyles } from "@fluentui/react-components";
import { gridColors } from "./gridColors";
import { columnHeaderPixels, rowHeaderPixels } from "./gridWindow";

const headerLine = `1px solid ${gridColors.headerLine}`;
const header = {
  padding: 0,
  boxSizing: "border-box",
  backgroundColor: gridColors.header,
  color: gridColors.headerText,
  borderRight: headerLine,
  borderBottom: headerLine,
  borderTop: 0,
  borderLeft: 0,
  fontSize: "12px",
  fontWeight: 400,
  textAlign: "center",
  verticalAlign: "middle",
  overflow: "hidden",
  cursor: "default",
  userSelect: "none",
} as const;

/** Classes of the sheet's table. Places, sizes and what the file says of a cell are inline styles beside them. */
export const useGridStyles = makeStyles({
  wrapper: { position: "relative", flex: 1, minHeight: 0, overflow: "hidden" },
  scroll: {
    position: "absolute",
    inset: 0,
    overflow: "auto",
    backgroundColor: "#eceeef",
    overflowAnchor: "none",
    overscrollBehavior: "contain",
  },
  table: {
    borderCollapse: "separate",
    borderSpacing: 0,
    tableLayout: "fixed",
    backgroundColor: gridColors.paper,
    color: "#000",
    cursor: "cell",
    lineBreak: "strict",
    fontVariantNumeric: "tabular-nums",
  },
  head: { position: "sticky", top: 0, zIndex: 4 },
  columnHeader: { ...header, height: `${columnHeaderPixels}px` },
  rowHeader: {
    ...header,
    position: "sticky",
    left: 0,
    zIndex: 3,
    width: `${rowHeaderPixels}px`,
    lineHeight: 1,
  },
  headerSelected: {
    backgroundColor: gridColors.headerSelected,
    color: "#0b5c30",
    fontWeight: 700,
  },
  cell: { position: "relative", padding: 0, boxSizing: "border-box", lineHeight: 0 },
  frozen: { position: "sticky", zIndex: 2, backgroundColor: gridColors.paper },
  opaque: { backgroundColor: gridColors.paper },
  cut: { overflow: "hidden" },
  box: { position: "absolute", overflow: "hidden", overflowWrap: "anywhere" },
  /** A text that runs on over its neighbours hides their grid lines. */
  text: { backgroundColor: "inherit" },
  mark: { position: "absolute", pointerEvents: "none", zIndex: 1 },
  /** Over the cells, under frozen panes and headers. */
  chart: {
    position: "absolute",
    zIndex: 1,
    overflow: "hidden",
    pointerEvents: "none",
    boxSizing: "border-box",
    backgroundColor: gridColors.paper,
    outline: `1px solid ${gridColors.headerLine}`,
  },
  spacer: { padding: 0, border: 0, height: 0 },
});
