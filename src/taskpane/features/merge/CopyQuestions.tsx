import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { QuestionCircleFilled } from "@fluentui/react-icons";
import type { MergeQuestion } from "../../../domain/merge/MergeOutcome";
import { tellMergeQuestion } from "../../../messages/tellMergeQuestion";
import type { CopyLine } from "../../../usecases/MergeDesk";
import { useQuestionStyles } from "../../components/useQuestionStyles";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { questionsByFile } from "../../state/questionsByFile";
import { AskWhose } from "./AskWhose";

const useStyles = makeStyles({
  cell: { "&&&": { padding: "0 0 12px" } },
  told: { display: "flex", flexDirection: "column", gap: "10px" },
});

/** What is asked about a copy, in its place; nothing where nothing is. */
export function CopyQuestions({ line }: { readonly line: CopyLine }) {
  const styles = useStyles();
  const questions = usePaneState((state) => questionsByFile(state).get(line.file));
  if (!questions || line.state === "superseded") return null;
  return (
    <tr>
      <td colSpan={4} className={mergeClasses(styles.cell)}>
        <div className={styles.told}>
          {questions.map((question, index) => (
            <AskedQuestion key={index} question={question} />
          ))}
        </div>
      </td>
    </tr>
  );
}

function AskedQuestion({ question }: { readonly question: MergeQuestion }) {
  const ask = useQuestionStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { merge, cityWords, words } = useMessages();
  const { what, why, todo } = tellMergeQuestion(merge, question);
  const asksWhose =
    question.code === "department-unknown" || question.code === "department-disagrees";
  return (
    <div>
      <div className={asksWhose ? undefined : ask.box}>
        <p className={mergeClasses(text.plain, ask.question)}>
          <QuestionCircleFilled aria-hidden />
          {what}
        </p>
        <p className={text.note}>{words.sentences(why, todo)}</p>
        {question.code === "several-successors" && (
          <div className={ask.buttons}>
            <Button onClick={pane.merge.openCityWords}>{cityWords.title}</Button>
          </div>
        )}
      </div>
      {asksWhose && <AskWhose file={question.file} candidates={question.candidates} />}
    </div>
  );
}
