import { makeStyles, mergeClasses, Tab, TabList } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { filterList } from "../../state/filterList";
import { tabs } from "../../state/PaneState";
import { scopedFindings } from "../../state/scopedFindings";
import { tourTab } from "../../state/tourTab";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  list: { justifyContent: "space-between", margin: "0 -4px" },
  // English names are longer than a narrow pane has room for beside wide gaps.
  tab: {
    minHeight: "44px",
    padding: "10px 3px",
    minWidth: 0,
    "@media (min-width: 340px)": { padding: "10px 6px" },
    "@media (min-width: 400px)": { padding: "10px 8px" },
  },
  pointed: {
    outline: `2px solid ${t.colorBrandStroke1}`,
    outlineOffset: "-2px",
    borderRadius: t.borderRadiusMedium,
  },
  count: { marginLeft: "4px", fontWeight: t.fontWeightRegular, fontSize: t.fontSizeBase200 },
});

/** 記入 絞込 点検 繰越 統合; the filter with how many places are left, the check with how many findings it lists. */
export function Tabs() {
  const styles = useStyles();
  const pane = usePane();
  const { shell } = useMessages();
  const tab = usePaneState((state) => state.tab);
  const pointed = usePaneState(tourTab);
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
        <Tab
          key={name}
          value={name}
          className={mergeClasses(styles.tab, name === pointed && styles.pointed)}
        >
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
