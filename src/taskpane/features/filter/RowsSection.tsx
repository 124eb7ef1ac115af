import { Button, makeStyles, Switch } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons";
import { useId } from "react";
import { Mark } from "../../components/Mark";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { filterChosen, sameFilter } from "../../state/filterChosen";
import { filterHidden } from "../../state/filterHidden";
import { filterList } from "../../state/filterList";
import { paneTokens as t } from "../../theme/paneTokens";
import { RowsChoice } from "./RowsChoice";
import { RowsOutcome } from "./RowsOutcome";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    borderTop: `1px solid ${t.colorNeutralStroke1}`,
    paddingTop: "10px",
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  switch: { marginRight: "-8px" },
  info: { display: "flex", gap: "6px", "& svg": { flexShrink: 0, marginTop: "3px" } },
  button: { alignSelf: "flex-start", minHeight: "36px" },
});

/**
 * 行を絞り込む: which rows stay in the sheet, what that means for others, and the way back.
 *
 * Everybody is warned that others see the rows hidden, also where Excel has sheet views (ExcelApiOnline 1.1), and no such
 * view is offered: it "stores the sort and filter rules" of a sheet (Office.js reference, Excel.NamedSheetView; in a file
 * CT_NamedSheetView holds filters and sort rules, [MS-XLSX]) and not which rows are hidden. A filter that it could store is
 * the AutoFilter, which of a merged measure shows the first row alone.
 */
export function RowsSection() {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { filterScreen: told, filter: words } = useMessages();
  const { department } = usePaneState(filterList);
  const filter = usePaneState((state) => state.filter);
  const { hidden, doubtful } = usePaneState(filterHidden);
  const busy = usePaneState(({ work }) => work?.kind === "filtering");
  const shown = filter.told?.kind === "shown" ? filter.told : null;
  const toggle = useFocusWhen<HTMLInputElement>(shown);
  const id = useId();
  const chosen = filterChosen(department, filter);
  const on = hidden + doubtful > 0;
  const differs = on && (filter.applied === null || !sameFilter(filter.applied, chosen));
  const needsOne = chosen.mode === "own" && chosen.departments.length === 0;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={text.section}>
          {told.rows}
        </h3>
        <Switch
          ref={toggle}
          className={styles.switch}
          aria-labelledby={id}
          checked={on}
          disabledFocusable={busy}
          onChange={() => void (on ? pane.filter.showAll() : pane.filter.hide())}
        />
      </div>
      <RowsOutcome />
      {filter.rows?.ok === false && <Mark kind="warning">{told.notSeen}</Mark>}
      <RowsChoice chosen={chosen} />
      <p className={text.note}>
        {needsOne ? told.noDepartment : told.willShow[chosen.mode](told.rowsOf(chosen.departments))}
        {hidden > 0 && ` ${told.hiddenNow(hidden)}`}
      </p>
      <div className={styles.info}>
        <InfoRegular aria-hidden />
        <span className={text.note}>{words.seenByAll}</span>
      </div>
      {differs && (
        <>
          <p className={text.plain}>{told.differs}</p>
          <Button className={styles.button} onClick={() => void pane.filter.hide()}>
            {told.apply}
          </Button>
        </>
      )}
      {on && (
        <Button className={styles.button} onClick={() => void pane.filter.showAll()}>
          {told.showAll}
        </Button>
      )}
    </section>
  );
}
