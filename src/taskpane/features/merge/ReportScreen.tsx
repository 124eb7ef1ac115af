import { Button, Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { freeSheetName, isSheetName } from "../../../domain/edit/freeSheetName";
import type { MergeReport } from "../../../domain/takeBack/mergeReport";
import type { MergeDesk } from "../../../usecases/MergeDesk";
import { reportOf, reportSheet, reportText } from "../../../usecases/writeMergeReport";
import { copyText } from "../../components/copyText";
import { Footer } from "../../components/Footer";
import { LinkButton } from "../../components/LinkButton";
import { Screen } from "../../components/Screen";
import { ScreenTitle } from "../../components/ScreenTitle";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { ReportPreview } from "./ReportPreview";
import { ReportWritten } from "./ReportWritten";

const useStyles = makeStyles({
  text: { "& textarea": { height: "40vh", maxHeight: "none", whiteSpace: "pre" } },
});

/** 統合報告: what was taken, what was not, what was decided, who is missing; as a new sheet, or as text. */
export function ReportScreen({ desk }: { readonly desk: MergeDesk }) {
  const text = useTextStyles();
  const pane = usePane();
  const { mergeApply, mergeReport, progressScreen, words } = useMessages();
  const told = mergeApply.report;
  const report = useMemo(() => reportOf(desk, mergeReport), [desk, mergeReport]);
  const typed = usePaneState((state) => state.merge.reportName);
  const book = usePaneState((state) => state.book);
  const busy = usePaneState(({ work }) => work?.kind === "reporting");
  const input = useRef<HTMLInputElement>(null);
  const back = { label: words.back, run: () => pane.merge.show({ kind: "copies" }) };
  if (!report)
    return (
      <Screen plain footer={<Footer main={back} />}>
        {told.note}
      </Screen>
    );
  const names = book.kind === "read" ? book.understanding.sheets.map(({ name: one }) => one) : [];
  const name = typed ?? freeSheetName(told.sheetName, names);
  const taken = names.some((one) => one.toLowerCase() === name.toLowerCase());
  const bad = progressScreen.nameBad;
  const problem = !isSheetName(name) ? bad : taken ? progressScreen.nameTaken : null;
  const write = () => {
    if (problem) input.current?.focus();
    else void pane.merge.writeReport(reportSheet(report, name));
  };
  return (
    <Screen
      footer={
        <Footer
          scope={told.scope}
          main={{ label: told.write, run: write, busy }}
          aside={
            <Button size="large" onClick={back.run}>
              {back.label}
            </Button>
          }
        />
      }
    >
      <ReportWritten />
      <div>
        <ScreenTitle>{told.title}</ScreenTitle>
        <p className={text.plain}>{told.note}</p>
      </div>
      <Field label={told.name} {...(problem ? { validationMessage: problem } : {})}>
        <Input ref={input} value={name} onChange={(_, { value }) => pane.merge.nameReport(value)} />
      </Field>
      <CopyReport report={report} />
      <ReportPreview report={report} />
    </Screen>
  );
}

/** The report on the clipboard – or, where that is closed, to be copied by hand. */
function CopyReport({ report }: { readonly report: MergeReport }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { mergeApply } = useMessages();
  const told = mergeApply.report;
  const [said, setSaid] = useState("");
  const [byHand, setByHand] = useState<{ readonly text: string } | null>(null);
  const area = useFocusWhen<HTMLTextAreaElement>(byHand);
  const copy = async () => {
    const whole = reportText(report);
    const copied = await copyText(whole);
    setSaid(copied ? told.copied : told.copyClosed);
    setByHand(copied ? null : { text: whole });
  };
  return (
    <div>
      <LinkButton onClick={() => void copy()}>{told.copy}</LinkButton>
      <div role="status" className={text.note}>
        {said}
      </div>
      {byHand && (
        <Field label={told.text}>
          <Textarea
            ref={area}
            className={styles.text}
            resize="vertical"
            readOnly
            lang="ja"
            value={byHand.text}
            onFocus={({ target }) => target.select()}
          />
        </Field>
      )}
    </div>
  );
}
