import { Button, makeStyles, mergeClasses, Tab, TabList } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { LinkButton } from "../../components/LinkButton";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { progressNow } from "../../state/progressNow";
import { paneTokens as t } from "../../theme/paneTokens";
import { useProgressColours } from "./progressColours";
import { ProgressLegend } from "./ProgressLegend";
import { ProgressLines } from "./ProgressLines";
import { ReminderMenu } from "./ReminderMenu";
import { SummaryWritten } from "./SummaryWritten";
import { useProgressLines } from "./useProgressLines";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    borderTop: `1px solid ${t.colorNeutralStroke1}`,
    paddingTop: "10px",
  },
  tabs: { marginLeft: "-8px" },
  tab: { minHeight: "44px", padding: "10px 8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  button: { minHeight: "36px" },
});

/** So many bars are drawn at first, and so many more at a time: a plan without goals has one a measure. */
const page = 30;

/** 課ごとの進み: a bar a department or goal, least finished first; the reminder; the summary as a sheet. */
export function ProgressSection() {
  const styles = useStyles();
  const { colours } = useProgressColours();
  const text = useTextStyles();
  const pane = usePane();
  const { progressScreen: told } = useMessages();
  const { by, left } = usePaneState((state) => state.progress);
  const none = usePaneState((state) => (progressNow(state)?.total.planned ?? 0) === 0);
  const button = useFocusWhen<HTMLButtonElement>(left);
  const [shown, setShown] = useState(page);
  const lines = useProgressLines(by);
  const title = by === "departments" ? told.title : told.titleGoals;
  if (none) return null;
  return (
    <section className={mergeClasses(styles.section, colours)} aria-label={title}>
      <SummaryWritten />
      <h3 className={text.section}>{title}</h3>
      <div className={styles.buttons}>
        <ReminderMenu />
        <Button
          ref={button}
          className={styles.button}
          icon={<TableAddRegular />}
          onClick={pane.progress.preview}
        >
          {told.write}
        </Button>
      </div>
      <TabList
        className={styles.tabs}
        selectedValue={by}
        aria-label={told.byLabel}
        onTabSelect={(_, { value }) =>
          pane.progress.divide(value === "goals" ? "goals" : "departments")
        }
      >
        <Tab value="departments" className={styles.tab}>
          {told.by.departments}
        </Tab>
        <Tab value="goals" className={styles.tab}>
          {told.by.goals}
        </Tab>
      </TabList>
      <ProgressLegend />
      <ProgressLines lines={lines.slice(0, shown)} />
      {lines.length > shown && (
        <LinkButton onClick={() => setShown(shown + page)}>
          {told.more(lines.length - shown)}
        </LinkButton>
      )}
    </section>
  );
}
