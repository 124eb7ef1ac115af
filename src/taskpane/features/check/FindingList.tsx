import { Accordion, makeStyles } from "@fluentui/react-components";
import { usePane, usePaneState } from "../../PaneContext";
import { groupFindings, isUrgent } from "../../state/groupFindings";
import { scopedFindings } from "../../state/scopedFindings";
import { paneTokens as t } from "../../theme/paneTokens";
import { FindingGroup } from "./FindingGroup";
import { SeverityTitle } from "./SeverityTitle";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column" },
  section: { borderTop: `1px solid ${t.colorNeutralStroke1}`, paddingTop: "12px" },
});

/** The findings in groups that open and close; the first one is open, unless it is information only. */
export function FindingList() {
  const styles = useStyles();
  const pane = usePane();
  const { listed } = usePaneState(scopedFindings);
  const { order, toggled } = usePaneState((state) => state.check);
  const sections = groupFindings(listed, order);
  const groups = sections.flatMap((section) => section.groups);
  const open = groups
    .filter((group, i) => toggled.get(group.key) ?? (i === 0 && isUrgent(group)))
    .map(({ key }) => key);
  return (
    <Accordion
      multiple
      collapsible
      className={styles.list}
      openItems={open}
      onToggle={(_, { value }) => pane.check.toggle(String(value), !open.includes(String(value)))}
    >
      {sections.map(({ severity, groups: own, count }) => (
        <section key={severity ?? ""} className={styles.section}>
          {severity && <SeverityTitle severity={severity} count={count} />}
          {own.map((group) => (
            <FindingGroup key={group.key} group={group} level={severity ? "h4" : "h3"} />
          ))}
        </section>
      ))}
    </Accordion>
  );
}
