import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState, type KeyboardEvent } from "react";
import type { BookFiles } from "./BookFiles";
import { chosenFile } from "./browserFiles";
import { DropTarget } from "./DropTarget";
import { EmptyPage } from "./EmptyPage";
import { FileBar } from "./FileBar";
import type { TextMeasure } from "./grid/TextMeasure";
import { Newcomer } from "./Newcomer";
import { Notice } from "./Notice";
import { PaneFrame, panePixels } from "./PaneFrame";
import { focusNextRegion } from "./regions";
import { Ribbon } from "./Ribbon";
import type { RuntimeHost } from "./runtime/RuntimeHost";
import { UnsavedQuestion } from "./UnsavedQuestion";
import { useBook } from "./useBook";
import { useFileDrop } from "./useFileDrop";
import { usePane } from "./usePane";
import { useRibbon } from "./useRibbon";
import { words, type Explanation } from "./words";
import { Workspace } from "./Workspace";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    overflow: "hidden",
    color: tokens.colorNeutralForeground1,
  },
  ribbon: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  main: { display: "flex", flex: 1, minHeight: 0 },
});

export type HostPageProps = {
  readonly files: BookFiles;
  readonly measure: TextMeasure;
  readonly runtime: RuntimeHost;
};

/** The embedded Excel host's page: a workbook on the left, the real task pane on the right. */
export function HostPage({ files, measure, runtime }: HostPageProps) {
  const styles = useStyles();
  const [explanation, setExplanation] = useState<Explanation | null>(null);
  const [opened, setOpened] = useState(0);
  const pane = usePane();
  const onOpened = useCallback<RuntimeHost["use"]>(
    (workbook) => {
      runtime.use(workbook);
      setOpened((count) => count + 1);
    },
    [runtime],
  );
  const book = useBook(files, onOpened, setExplanation);
  const over = useFileDrop(runtime, book.open);
  const { workbook, waiting } = book;
  const ribbon = useRibbon(workbook, runtime.commands, pane, setExplanation);
  useEffect(() => runtime.onPane((shown) => (shown ? pane.show() : pane.close())), [runtime, pane]);
  useEffect(() => {
    document.title = workbook ? `${workbook.file} – ${words.appName}` : words.appName;
  }, [workbook]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "F6" || event.defaultPrevented) return;
    event.preventDefault();
    focusNextRegion(document, document.activeElement, event.shiftKey);
  };
  return (
    <div className={styles.page} onKeyDown={onKeyDown}>
      <FileBar
        workbook={workbook}
        activity={book.activity}
        onOpen={(file) => book.open(chosenFile(file))}
        onSave={() => void book.save()}
      />
      <div className={styles.ribbon} data-region="ribbon">
        <Ribbon running={ribbon.running} onPress={ribbon.press} />
        <Newcomer />
      </div>
      {explanation && <Notice explanation={explanation} onClose={() => setExplanation(null)} />}
      {waiting && workbook && (
        <UnsavedQuestion
          file={workbook.file}
          next={waiting.name}
          onSaveFirst={book.saveThenOpen}
          onDiscard={book.openAnyway}
          onCancel={book.stay}
        />
      )}
      <main className={styles.main}>
        {workbook ? (
          <Workspace
            key={`workspace ${opened}`}
            workbook={workbook}
            measure={measure}
            onExplain={setExplanation}
          />
        ) : (
          <EmptyPage />
        )}
        {workbook && <PaneFrame key={`pane ${opened}`} shown={pane.shown} onClose={pane.close} />}
      </main>
      {over && <DropTarget beside={workbook && pane.shown ? panePixels : 0} />}
    </div>
  );
}
