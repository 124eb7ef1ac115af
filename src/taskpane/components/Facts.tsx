import { makeStyles } from "@fluentui/react-components";
import type { Facts as Told } from "../../messages/Facts";
import { useMessages } from "../PaneContext";
import { paneTokens as t } from "../theme/paneTokens";

const useStyles = makeStyles({
  place: { containerType: "inline-size", width: "100%" },
  // Inside a message of a narrow pane there is no room for the three words beside what they head.
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    margin: 0,
    "& dt:not(:first-child)": { marginTop: "6px" },
    "@container (min-width: 252px)": {
      gridTemplateColumns: "max-content minmax(0, 1fr)",
      columnGap: "18px",
      rowGap: "8px",
      "& dt:not(:first-child)": { marginTop: 0 },
    },
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
    <div className={styles.place}>
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
    </div>
  );
}

/** Each Japanese sentence by itself: one that fits into a line is not broken, not even after 何も. */
function sentencesOf(told: string): string[] {
  return told.split(/(?<=。)/u);
}
