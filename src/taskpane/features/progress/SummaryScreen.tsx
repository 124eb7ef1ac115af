import { Button, Field, Input } from "@fluentui/react-components";
import { useRef } from "react";
import { freeSheetName, isSheetName } from "../../../domain/edit/freeSheetName";
import { summarySheet } from "../../../usecases/writeSummary";
import { Footer } from "../../components/Footer";
import { Screen } from "../../components/Screen";
import { ScreenTitle } from "../../components/ScreenTitle";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { progressNow } from "../../state/progressNow";
import { SummaryTables } from "./SummaryTables";

/** The summary sheet before it is written: its name, its tables, and what will happen. */
export function SummaryScreen() {
  const text = useTextStyles();
  const pane = usePane();
  const { progressScreen: told, progress: words, words: all } = useMessages();
  const progress = usePaneState(progressNow);
  const book = usePaneState((state) => state.book);
  const typed = usePaneState((state) => state.progress.name);
  const busy = usePaneState(({ work }) => work?.kind === "summarising");
  const input = useRef<HTMLInputElement>(null);
  if (!progress || book.kind !== "read") return null;
  const names = book.understanding.sheets.map(({ name: one }) => one);
  const name = typed ?? freeSheetName(words.sheetName, names);
  const taken = names.some((one) => one.toLowerCase() === name.toLowerCase());
  const problem = !isSheetName(name) ? told.nameBad : taken ? told.nameTaken : null;
  const sheet = summarySheet(progress, words.summary, { name, chart: told.chartTitle });
  const write = () => {
    if (problem) input.current?.focus();
    else void pane.progress.write(sheet);
  };
  return (
    <Screen
      footer={
        <Footer
          scope={told.previewScope}
          main={{ label: told.main, run: write, busy }}
          aside={
            <Button size="large" onClick={pane.progress.leave}>
              {all.cancel}
            </Button>
          }
        />
      }
    >
      <div>
        <ScreenTitle>{told.previewTitle}</ScreenTitle>
        <p className={text.plain}>{told.previewNote}</p>
      </div>
      <Field label={told.name} {...(problem ? { validationMessage: problem } : {})}>
        <Input ref={input} value={name} onChange={(_, { value }) => pane.progress.call(value)} />
      </Field>
      <SummaryTables rows={sheet.rows} boldRows={sheet.boldRows} />
      <p className={text.note}>{told.shared}</p>
      <p className={text.note}>{told.chart}</p>
    </Screen>
  );
}
