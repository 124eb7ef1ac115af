import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { QuestionCircleFilled } from "@fluentui/react-icons";
import { formatColumn } from "../../../domain/cells/address";
import type { Question } from "../../../domain/planSheet/PlanSheet";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  box: {
    borderLeft: `4px double ${t.colorBrandStroke1}`,
    backgroundColor: t.readOnly,
    padding: "10px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  question: {
    display: "flex",
    gap: "6px",
    color: t.askInk,
    fontWeight: t.fontWeightSemibold,
    overflowWrap: "anywhere",
    "& svg": { flexShrink: 0, fontSize: "18px", marginTop: "3px" },
  },
});

/** What the sheet left open. Answering is not built yet, and says so. */
export function Questions({ questions }: { readonly questions: readonly Question[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { recognised, words } = useMessages();
  return (
    <section className={styles.box}>
      <h3 className={text.section}>{recognised.questions}</h3>
      <ul className={styles.list}>
        {questions.map((question) => (
          <li
            key={`${question.code} ${question.column} ${question.label}`}
            className={mergeClasses(text.plain, styles.question)}
          >
            <QuestionCircleFilled aria-hidden />
            {recognised.ask[question.code](
              question.column === null
                ? recognised.somewhere
                : words.columnLetter(formatColumn(question.column)),
              question.label,
            )}
          </li>
        ))}
      </ul>
      <p className={text.note}>{recognised.answersLater}</p>
    </section>
  );
}
