import { makeStyles, tokens } from "@fluentui/react-components";
import { words } from "./words";

const useStyles = makeStyles({
  empty: {
    flex: 1,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: "8px",
    padding: "24px",
    textAlign: "center",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { margin: 0, fontSize: "20px", lineHeight: "30px", fontWeight: 600 },
  body: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: "balance" },
});

/** Where no workbook is open: what to do next. */
export function EmptyPage() {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>{words.empty.title}</h2>
      <p className={styles.body}>{words.empty.body}</p>
    </div>
  );
}
