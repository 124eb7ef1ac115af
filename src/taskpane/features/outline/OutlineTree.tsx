import { makeStyles } from "@fluentui/react-components";
import type { Outline } from "../../../domain/outline/Outline";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  goals: { display: "flex", flexDirection: "column", gap: "12px", overflowWrap: "anywhere" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  direction: { display: "flex", gap: "6px", padding: "4px 0 4px 12px" },
  number: { flexShrink: 0, minWidth: "28px", color: t.colorNeutralForeground2 },
});

/** Goals and their directions, as the plan lists them. */
export function OutlineTree({ outline }: { readonly outline: Outline }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { outline: told } = useMessages();
  return (
    <div className={styles.goals}>
      {outline.goals.map((goal) => (
        <section key={goal.number}>
          <h3 className={text.section}>{told.goalName(goal.number, goal.title)}</h3>
          {goal.directions.length === 0 && <p className={text.note}>{told.noDirections}</p>}
          <ul className={styles.list}>
            {goal.directions.map(({ number, title }) => (
              <li key={`${number} ${title}`} className={styles.direction}>
                <span className={number === null ? `${text.note} ${styles.number}` : styles.number}>
                  {number === null ? told.noNumber : `(${number})`}
                </span>
                <span lang="ja">{title}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
