import { makeStyles } from "@fluentui/react-components";
import type { Facts as Told } from "../../messages/Facts";
import { useMessages } from "../PaneContext";
import { paneTokens as t } from "../theme/paneTokens";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: "18px",
    rowGap: "8px",
    margin: 0,
  },
  term: { fontWeight: t.fontWeightSemibold, color: t.colorNeutralForeground2 },
  told: { margin: 0 },
  sentence: { display: "inline-block" },
});

/** 事象・原因・対処: what happened, why, what to do. */
export function Facts({ facts }: { readonly facts: Omit<Told, "title"> }) {
  const styles = useStyles();
  const { words } = useMessages();
  const rows = [
    [words.what, facts.what],
    [words.why, facts.why],
    [words.remedy, facts.remedy],
  ] as const;
  return (
    <dl className={styles.list}>
      {rows.map(([term, told]) => [
        <dt key={`${term}?`} className={styles.term}>
          {term}
        </dt>,
        <dd key={term} className={styles.told}>
          {sentencesOf(told).map((sentence) => (
            <span key={sentence} className={styles.sentence}>
              {sentence}
            </span>
          ))}
        </dd>,
      ])}
    </dl>
  );
}

/** Each Japanese sentence by itself: one that fits into a line is not broken, not even after 何も. */
function sentencesOf(told: string): string[] {
  return told.split(/(?<=。)/u);
}
