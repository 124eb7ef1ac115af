import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useRef } from "react";
import { formatAddress } from "../../domain/cells/address";
import type { Position } from "../../domain/cells/Position";
import { writtenChoices } from "../model/allowsContent";
import { activeSheet } from "../model/findSheet";
import type { HostWorkbook } from "../model/HostWorkbook";
import type { TypingRefusal } from "../model/typeIntoCell";
import { validationAt } from "../model/validations";
import { FormulaBar } from "./FormulaBar";
import { Grid } from "./grid/Grid";
import type { GridControl } from "./grid/GridControl";
import type { TextMeasure } from "./grid/TextMeasure";
import { focusNextRegion } from "./regions";
import { SheetTabs } from "./SheetTabs";
import { useEditing } from "./useEditing";
import { useGridSelection } from "./useGridSelection";
import { useWorkbookValue } from "./useWorkbookValue";
import { explainTypingRefusal, type Explanation } from "./words";

const useStyles = makeStyles({
  workspace: {
    display: "flex",
    flexDirection: "column",
    flex: 1,
    minWidth: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  sheet: { display: "flex", flexDirection: "column", flex: 1, minHeight: 0 },
});

export type WorkspaceProps = {
  readonly workbook: HostWorkbook;
  readonly measure: TextMeasure;
  onExplain(explanation: Explanation): void;
};

/** The workbook itself: formula bar, sheet and tabs. */
export function Workspace({ workbook, measure, onExplain }: WorkspaceProps) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  useWorkbookValue(workbook, (book) => book.activeSheetId);
  const sheet = activeSheet(workbook);
  const onRefused = useCallback(
    (code: TypingRefusal, position: Position) => {
      const validation = validationAt(sheet, position);
      const message = validation?.errorAlert?.message;
      const choices = validation && writtenChoices(validation);
      onExplain(explainTypingRefusal(code, formatAddress(position), { message, choices }));
    },
    [onExplain, sheet],
  );
  const { selection, select } = useGridSelection(workbook, sheet);
  const entry = useEditing(workbook, sheet, onRefused);
  const control: GridControl = useMemo(
    () => ({
      workbook,
      sheet,
      selection,
      select,
      entry,
      onRefused,
      onLeave: (backwards) => focusNextRegion(document, document.activeElement, backwards),
    }),
    [workbook, sheet, selection, select, entry, onRefused],
  );
  const backToSheet = () =>
    root.current
      ?.querySelector<HTMLElement>("[data-region=sheet] textarea[data-region-start]")
      ?.focus();
  return (
    <div ref={root} className={styles.workspace}>
      <FormulaBar control={control} onExplain={onExplain} onDone={backToSheet} />
      <div className={styles.sheet} data-region="sheet">
        <Grid key={sheet.id} control={control} measure={measure} />
      </div>
      <div data-region="tabs">
        <SheetTabs workbook={workbook} mayLeave={entry.commit} />
      </div>
    </div>
  );
}
