import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { sameMeaning, type Meaning } from "../../../domain/planSheet/Meaning";
import type { PlanColumn } from "../../../domain/planSheet/PlanColumn";
import type { SheetReading } from "../../../domain/planSheet/PlanSheet";
import type { Understanding } from "../../../usecases/understandWorkbook";
import { Footer } from "../../components/Footer";
import { KeptAnswers } from "../../components/KeptAnswers";
import { Mark } from "../../components/Mark";
import { shortLabel } from "../../components/shortLabel";
import { Screen } from "../../components/Screen";
import { ScreenTitle } from "../../components/ScreenTitle";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { columnNameKey, nameOfColumn } from "../../state/answeredColumn";
import { answersOf, type Changes } from "../../state/changedMeaning";
import { holdsYearsWith, type ColumnSet } from "../../state/correctable";
import { jointPages } from "../../state/jointPages";
import { yearsToChoose } from "../../state/yearsToChoose";
import { ColumnEditor } from "./ColumnEditor";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  caption: { paddingBottom: "4px" },
});

/**
 * 列の意味を直す: every column's kind, year and party, at any time; for a declined sheet, how its table is to be read.
 * Nothing is kept before the main button, which goes back as long as there is nothing to keep.
 */
export function Correct(props: {
  readonly reading: SheetReading;
  readonly sets: readonly ColumnSet[];
  readonly understanding: Understanding;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { correcting: told, recognised, words } = useMessages();
  const kept = usePaneState((state) => state.kept.answers);
  const [changes, setChanges] = useState<Changes>(new Map());
  const { reading, sets, understanding } = props;
  const pages = reading.planSheet
    ? jointPages(understanding.book, reading.sheet)
    : [{ sheetName: reading.declined.sheetName, tables: [] }];
  const tables = sets.map(({ columns }) => columns);
  const answers = answersOf(changes, tables, pages);
  const usable = holdsYearsWith(reading, understanding, kept, answers);
  // A plan sheet may be left with nothing to use: what was said can be said anew.
  const ready = answers.length > 0 && (reading.planSheet || usable);
  const years = yearsToChoose(understanding.book, tables.flat());
  const back = () => (reading.planSheet ? pane.reading.show("look") : pane.reading.close());
  const count = answers.filter(({ sheetName }) => sheetName === pages[0]?.sheetName).length;
  const change = (key: string, meaning: Meaning) =>
    setChanges((before) => new Map(before).set(key, meaning));
  return (
    <Screen
      footer={
        <Footer
          scope={
            <>
              {pages.length > 1 ? told.allPages(pages.length) : recognised.stays}
              <span role="status">
                {!usable && (
                  <Mark kind="warning">{reading.planSheet ? told.nothingUsable : told.notYet}</Mark>
                )}
              </span>
            </>
          }
          main={
            ready
              ? { label: told.use(count), run: () => void pane.reading.keep(answers) }
              : { label: told.unchanged, run: back, quiet: true }
          }
          aside={
            ready && (
              <Button size="large" onClick={back}>
                {words.cancel}
              </Button>
            )
          }
        />
      }
    >
      <div>
        <ScreenTitle>{reading.planSheet ? told.title : told.teachTitle}</ScreenTitle>
        <p className={text.note}>{told.note}</p>
      </div>
      <KeptAnswers sheetNames={pages.map(({ sheetName }) => sheetName)} />
      {sets.map(({ columns }, i) => (
        <section key={columns.map(({ column, label }) => `${column} ${label}`).join("\n")}>
          {sets.length > 1 && (
            <h3 className={`${text.section} ${styles.caption}`}>
              {recognised.tableNumber(i + 1, sets.length)}
            </h3>
          )}
          <ul className={styles.list}>
            {columns.map((column, at) => editor(column, columns, columns[at - 1]?.label ?? ""))}
          </ul>
        </section>
      ))}
    </Screen>
  );

  function editor(column: PlanColumn, columns: readonly PlanColumn[], before: string) {
    const key = columnNameKey(nameOfColumn(column, columns));
    const meaning = changes.get(key) ?? column;
    return (
      <ColumnEditor
        key={column.column}
        column={column}
        label={shortLabel(column.label, before)}
        meaning={meaning}
        changed={!sameMeaning(meaning, column)}
        years={years}
        onChange={(next) => change(key, next)}
      />
    );
  }
}
