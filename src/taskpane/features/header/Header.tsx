import { makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { usePaneState } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import { DepartmentMenu } from "./DepartmentMenu";
import { HelpButton } from "./HelpButton";
import { HelpPanel } from "./HelpPanel";
import { RecognisedStrip } from "./RecognisedStrip";
import { SheetMenu } from "./SheetMenu";
import { Tabs } from "./Tabs";
import { useTabHelp } from "./useTabHelp";

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
  // The department and the help stay together at the end of the line.
  end: {
    flexShrink: 0,
    maxWidth: "65%",
    display: "flex",
    justifyContent: "flex-end",
    alignItems: "center",
    gap: "2px",
  },
});

/** Sheet, department, help, what was recognised, tabs. Office itself draws the product's name above. */
export function Header() {
  const styles = useStyles();
  const known = usePaneState(({ book }) => book.kind === "read");
  const onTab = usePaneState(({ menuScreen }) => menuScreen === null);
  const { tab, open, toggle, close, button } = useTabHelp();
  const panel = useId();
  return (
    <header className={styles.header}>
      {known && (
        <div className={styles.row}>
          <SheetMenu />
          <div className={styles.end}>
            <DepartmentMenu />
            {onTab && <HelpButton button={button} open={open} controls={panel} onToggle={toggle} />}
          </div>
        </div>
      )}
      <RecognisedStrip />
      {known && <Tabs />}
      {known && open && <HelpPanel id={panel} tab={tab} onClose={close} />}
    </header>
  );
}
