import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import type { HostSheet, HostWorkbook } from "../model/HostWorkbook";
import { activateSheet } from "../model/selectSpan";
import { gridColors } from "./grid/gridColors";
import { useWorkbookValue } from "./useWorkbookValue";
import { words } from "./words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "stretch",
    height: "36px",
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  tabs: {
    display: "flex",
    paddingLeft: "34px",
    minWidth: 0,
    overflowX: "auto",
    scrollbarWidth: "none",
  },
  tab: {
    padding: "0 14px",
    border: 0,
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: "13px",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottomColor: gridColors.selection,
    color: "#0b5c30",
    fontWeight: 700,
  },
  legend: {
    marginLeft: "auto",
    padding: "0 12px",
    display: "flex",
    alignItems: "center",
    gap: "6px",
    fontSize: "12px",
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
  sample: {
    width: "12px",
    height: "12px",
    backgroundColor: "#FFF8DC",
    border: "1px dashed #8F6A00",
    borderRadius: "2px",
  },
});

export type SheetTabsProps = {
  readonly workbook: HostWorkbook;
  /** False where an entry cannot be finished; the sheet in front then stays. */
  mayLeave(): boolean;
};

/** The sheets that are not hidden, in order, and what the yellow in them means. */
export function SheetTabs({ workbook, mayLeave }: SheetTabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const activeId = useWorkbookValue(workbook, (book) => book.activeSheetId);
  useWorkbookValue(workbook, visibleNames);
  const sheets = workbook.sheets.filter((sheet) => sheet.visibility === "visible");
  const activate = (sheet: HostSheet | undefined) => {
    if (sheet && mayLeave()) activateSheet(workbook, sheet);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const index = sheets.findIndex((sheet) => sheet.id === activeId);
    const next = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: sheets.length - 1 };
    if (!(event.key in next)) return;
    event.preventDefault();
    const target = Math.max(0, Math.min(next[event.key as keyof typeof next], sheets.length - 1));
    activate(sheets[target]);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[target]?.focus();
  };
  return (
    <div className={styles.bar}>
      <div
        ref={list}
        role="tablist"
        aria-label={words.tabs.label}
        className={styles.tabs}
        onKeyDown={onKeyDown}
      >
        {sheets.map((sheet) => (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            aria-selected={sheet.id === activeId}
            tabIndex={sheet.id === activeId ? 0 : -1}
            className={mergeClasses(styles.tab, sheet.id === activeId && styles.active)}
            onClick={() => activate(sheet)}
          >
            {sheet.name}
          </button>
        ))}
      </div>
      <div className={styles.legend}>
        <span className={styles.sample} aria-hidden="true" />
        {words.tabs.legend}
      </div>
    </div>
  );
}

/** Changes whenever a tab would: sheets are renamed, hidden and moved in place. */
function visibleNames(workbook: HostWorkbook): string {
  return workbook.sheets
    .map((sheet) => `${sheet.id}\u0000${sheet.visibility}\u0000${sheet.name}`)
    .join("\u0001");
}
