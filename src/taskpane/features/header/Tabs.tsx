import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { filterList } from "../../state/filterList";
import { tabs } from "../../state/PaneState";
import { scopedFindings } from "../../state/scopedFindings";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  list: { justifyContent: "space-between", margin: "0 -4px" },
  tab: { minHeight: "44px", padding: "10px 8px", minWidth: 0 },
  count: { marginLeft: "4px", fontWeight: t.fontWeightRegular, fontSize: t.fontSizeBase200 },
});

/** 記入 絞込 点検 繰越 統合; the filter with how many places are left, the check with how many findings it lists. */
export function Tabs() {
  const styles = useStyles();
  const pane = usePane();
  const { shell } = useMessages();
  const tab = usePaneState((state) => state.tab);
  const left = usePaneState((state) => filterList(state).counts.left);
  const findings = usePaneState((state) => scopedFindings(state).listed.length);
  const counts: Partial<Record<(typeof tabs)[number], number>> = { filter: left, check: findings };
  return (
    <TabList
      selectedValue={tab}
      className={styles.list}
      onTabSelect={(_, { value }) => {
        const chosen = tabs.find((name) => name === value);
        if (chosen) pane.openTab(chosen);
      }}
    >
      {tabs.map((name) => (
        <Tab key={name} value={name} className={styles.tab}>
          {shell.tabs[name]}
          <Count of={counts[name] ?? 0} />
        </Tab>
      ))}
    </TabList>
  );
}

function Count({ of }: { readonly of: number }) {
  const styles = useStyles();
  return of > 0 && <span className={styles.count}> {of}</span>;
}
