import { makeStyles } from "@fluentui/react-components";
import type { WorkPlace } from "../../../domain/filter/WorkPlace";
import { sentenceOf } from "../../../domain/unreported/UnreportedSentence";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePaneState } from "../../PaneContext";

/** More of them stand in the mail and in 繰越: a row is to be taken in at a glance. */
const shown = 3;

const useStyles = makeStyles({
  plans: { gridColumn: "1 / -1", marginTop: "2px" },
  plan: {
    display: "-webkit-box",
    overflow: "hidden",
    "-webkit-box-orient": "vertical",
    "-webkit-line-clamp": "2",
    overflowWrap: "anywhere",
  },
});

/** What was planned for a place and is not reported there, in last year's words and where they stand. */
export function PlaceRowPlans({ place }: { readonly place: WorkPlace }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { unreported: told } = useMessages();
  const file = usePaneState(({ book }) =>
    book.kind === "read" ? book.understanding.book.file : "",
  );
  const { unreported } = place;
  if (unreported.length === 0) return null;
  return (
    <span className={styles.plans}>
      <span className={text.note}>{told.count(unreported.length)}</span>
      {unreported
        .slice(0, shown)
        .map((plan) => told.planAt(sentenceOf(plan, file)))
        .map((sentence, i) => (
          <span key={i} className={`${text.note} ${styles.plan}`} title={sentence} lang="ja">
            {sentence}
          </span>
        ))}
    </span>
  );
}
