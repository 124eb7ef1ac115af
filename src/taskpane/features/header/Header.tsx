import { makeStyles } from "@fluentui/react-components";
import { usePaneState } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import { DepartmentMenu } from "./DepartmentMenu";
import { RecognisedStrip } from "./RecognisedStrip";
import { SheetMenu } from "./SheetMenu";
import { Tabs } from "./Tabs";

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    padding: "8px var(--gutter) 0",
    borderBottom: `1px solid ${t.colorNeutralStroke2}`,
    backgroundColor: t.colorNeutralBackground1,
  },
  row: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: "8px",
    marginBottom: "6px",
  },
});

/** Sheet, department, what was recognised, tabs. Office itself draws the product's name above. */
export function Header() {
  const styles = useStyles();
  const known = usePaneState(({ book }) => book.kind === "read");
  return (
    <header className={styles.header}>
      {known && (
        <div className={styles.row}>
          <SheetMenu />
          <DepartmentMenu />
        </div>
      )}
      <RecognisedStrip />
      {known && <Tabs />}
    </header>
  );
}
