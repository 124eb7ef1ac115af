import { Button, makeStyles } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons";
import type { RollOverPreview } from "../../../usecases/rollOver";
import { Footer } from "../../components/Footer";
import { Screen } from "../../components/Screen";
import { ScreenTitle } from "../../components/ScreenTitle";
import { useQuestionStyles } from "../../components/useQuestionStyles";
import { useTextStyles } from "../../components/useTextStyles";
import { useWhen } from "../../components/useWhen";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { CopiedBar } from "./CopiedBar";
import { MadeScreen } from "./MadeScreen";
import { RollOverWrittenBar } from "./RollOverWrittenBar";
import { WhereChoice } from "./WhereChoice";

const useStyles = makeStyles({ file: { overflowWrap: "anywhere" } });

/** Which workbook is open, and where the new year's form is to be made: last year's workbook must not be lost. */
export function StartScreen({ preview }: { readonly preview: RollOverPreview }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { rollOver: told, words } = useMessages();
  const { where, again, copying } = usePaneState(({ roll }) => roll);
  const { fiscalYear } = preview.proposal;
  const asks = preview.rolledAt !== null && !again;
  const leave = (
    <Button size="large" onClick={pane.roll.leave}>
      {words.back}
    </Button>
  );
  // What was made just now is told of, and leads on to its drafts; another year is nobody's next wish.
  const made = usePaneState(
    ({ outcome }) => outcome?.kind === "done" && outcome.name === "rollOver",
  );
  if (made) return <MadeScreen file={preview.file} />;
  const copies = where === "copy";
  const main = copies
    ? { label: told.makeCopy, run: () => void pane.roll.copy(told.copyName), busy: copying }
    : { label: told.see, run: () => pane.roll.set({ step: "preview" }) };
  return (
    <Screen
      footer={
        asks ? (
          <Footer main={{ label: words.back, run: pane.roll.leave, quiet: true }} />
        ) : (
          <Footer scope={copies ? told.copyScope : told.nothingYet} main={main} aside={leave} />
        )
      }
    >
      <RollOverWrittenBar />
      <div>
        <ScreenTitle>{told.title}</ScreenTitle>
        <p className={text.note}>{told.explain}</p>
      </div>
      <div className={styles.file}>
        <p className={text.plain} lang="ja">
          {told.open(preview.file)}
        </p>
        <p className={text.plain}>
          {told.years(words.year(fiscalYear), words.year(fiscalYear + 1))}
        </p>
      </div>
      {asks ? <AskAgain preview={preview} /> : <WhereChoice where={where} />}
      <CopiedBar />
    </Screen>
  );
}

/** A second time in a row would move two years: that is asked, never done silently. */
function AskAgain({ preview: { proposal, rolledAt } }: { readonly preview: RollOverPreview }) {
  const styles = useQuestionStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { rollOver: told, words } = useMessages();
  const when = useWhen();
  return (
    <div className={styles.box}>
      <p className={`${text.plain} ${styles.question}`}>
        <QuestionCircleRegular aria-hidden />
        {told.again(words.year(proposal.fiscalYear))}
      </p>
      {rolledAt !== null && <p className={text.note}>{told.againWhen(when(rolledAt))}</p>}
      <div className={styles.buttons}>
        <Button onClick={() => pane.roll.set({ again: true })}>{told.goOn}</Button>
      </div>
    </div>
  );
}
