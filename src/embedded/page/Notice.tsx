import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss20Regular, ErrorCircle20Regular } from "@fluentui/react-icons";
import { words, type Explanation } from "./words";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    gap: "10px",
    alignItems: "flex-start",
    padding: "10px 12px",
    borderLeft: "4px solid #A80D14",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "#FFF9F5",
    fontSize: "13px",
    lineHeight: "20px",
  },
  icon: { color: "#A80D14", flexShrink: 0 },
  list: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "12px",
    margin: 0,
    flex: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  term: { color: "#A80D14", fontWeight: 600 },
  description: { margin: 0 },
});

/** What did not work, why, and what to do. It stays until it is closed or the next thing works. */
export function Notice({ explanation, onClose }: { explanation: Explanation; onClose(): void }) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.notice}>
      <ErrorCircle20Regular className={styles.icon} />
      <dl className={styles.list}>
        {(["event", "cause", "remedy"] as const).map((part) => (
          <Part key={part} name={words.notice[part]} text={explanation[part]} />
        ))}
      </dl>
      <Button
        appearance="transparent"
        size="small"
        icon={<Dismiss20Regular />}
        aria-label={words.notice.close}
        onClick={onClose}
      />
    </div>
  );
}

function Part({ name, text }: { name: string; text: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{name}</dt>
      <dd className={styles.description}>{text}</dd>
    </>
  );
}
