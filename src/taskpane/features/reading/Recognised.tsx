import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { PlanColumn } from "../../../domain/planSheet/PlanColumn";
import type { PlanBook, PlanSheet } from "../../../domain/planSheet/PlanSheet";
import { Footer } from "../../components/Footer";
import { KeptAnswers } from "../../components/KeptAnswers";
import { LinkButton } from "../../components/LinkButton";
import { OfferedWords } from "../../components/OfferedWords";
import { Screen } from "../../components/Screen";
import { ScreenTitle } from "../../components/ScreenTitle";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane } from "../../PaneContext";
import { askedAbout } from "../../state/askedQuestions";
import { columnSets } from "../../state/correctable";
import { jointPages } from "../../state/jointPages";
import { AskedQuestion } from "./AskedQuestion";
import { ColumnTable } from "./ColumnTable";
import { MeasureSummary } from "./MeasureSummary";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", alignItems: "flex-start" },
});

/** この表を、次のように読み取りました [00]: columns, questions with their answers, measures and departments. */
export function Recognised({
  sheet,
  book,
}: {
  readonly sheet: PlanSheet;
  readonly book: PlanBook;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { recognised, words } = useMessages();
  const [picked, setPicked] = useState<Readonly<Record<string, string>>>({});
  const asked = askedAbout(book, sheet);
  const pages = jointPages(book, sheet);
  const sets = columnSets(sheet.tables.map(({ columns }) => columns));
  const chosen = asked.flatMap(({ key, choices }) => {
    const choice = choices.find((candidate) => candidate.key === picked[key]) ?? choices[0];
    return choice ? [{ key, choice }] : [];
  });
  const answers = chosen.flatMap(({ choice }) => choice.answers);
  const use = () => (answers.length > 0 ? void pane.reading.keep(answers) : pane.reading.close());
  return (
    <Screen
      footer={
        <Footer
          scope={asked.length > 0 ? recognised.stays : recognised.nothingAsked}
          main={{ label: recognised.use, run: use }}
          aside={
            <Button size="large" onClick={() => pane.reading.show("correct")}>
              {recognised.correct}
            </Button>
          }
        />
      }
    >
      <div className={styles.head}>
        <ScreenTitle>{recognised.title}</ScreenTitle>
        <p className={text.note}>{recognised.where(book.file, sheet.sheetName, rowsOf(sheet))}</p>
        {pages.length > 1 && (
          <p className={text.plain}>{recognised.joint(pages.length, pages.indexOf(sheet) + 1)}</p>
        )}
        <LinkButton onClick={() => void pane.reread()}>{words.reread}</LinkButton>
      </div>
      <OfferedWords />
      {asked.map((question) => (
        <AskedQuestion
          key={question.key}
          asked={question}
          picked={chosen.find(({ key }) => key === question.key)?.choice.key ?? ""}
          onPick={(choice) => setPicked((before) => ({ ...before, [question.key]: choice }))}
        />
      ))}
      {sets.map(({ columns, tables }, i) => (
        <ColumnTable
          key={columns.map(({ column, label }) => `${column} ${label}`).join("\n")}
          columns={columns}
          isAsked={isAsked}
          caption={captionOf(i, tables)}
        />
      ))}
      <KeptAnswers sheetNames={[sheet, ...pages].map(({ sheetName }) => sheetName)} />
      <MeasureSummary sheet={sheet} />
    </Screen>
  );

  function captionOf(index: number, tables: number): string {
    if (sets.length > 1) return recognised.tableNumber(index + 1, sets.length);
    return tables > 1 ? recognised.sameTables(tables) : recognised.columns;
  }

  /** A question about the whole header leaves every column open but the hierarchy. */
  function isAsked({ column, kind }: PlanColumn): boolean {
    return sheet.questions.some((question) =>
      question.column === null ? kind !== "hierarchy" : question.column === column,
    );
  }

  function rowsOf({ tables }: PlanSheet): string {
    const rows = tables.flatMap((table) => table.rows.map(({ row }) => row + 1));
    const [first, last] = [rows[0], rows.at(-1)];
    return first === undefined || last === undefined ? "" : recognised.rows(first, last);
  }
}
