import { makeStyles, Select, Tab, TabList } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { checkOrders } from "../../state/CheckState";
import { scopedFindings } from "../../state/scopedFindings";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 8px",
  },
  tabs: { marginLeft: "-8px", minWidth: 0 },
  tab: { minHeight: "44px", padding: "10px 8px", minWidth: 0 },
  order: { minWidth: "132px", marginLeft: "auto" },
  count: { marginLeft: "4px", fontVariantNumeric: "tabular-nums" },
});

/** Whose findings are listed, each with its number, and in which order. */
export function ScopeBar() {
  const styles = useStyles();
  const pane = usePane();
  const { check: told } = useMessages();
  const { scope, order } = usePaneState((state) => state.check);
  const { department, own, all } = usePaneState(scopedFindings);
  return (
    <div className={styles.bar}>
      {department !== null && (
        <TabList
          className={styles.tabs}
          selectedValue={scope}
          aria-label={told.scopeLabel}
          onTabSelect={(_, { value }) =>
            pane.check.list({ scope: value === "own" ? "own" : "all" })
          }
        >
          <Tab value="own" className={styles.tab}>
            {department}
            <span className={styles.count}> {own.length}</span>
          </Tab>
          <Tab value="all" className={styles.tab}>
            {told.all}
            <span className={styles.count}> {all.length}</span>
          </Tab>
        </TabList>
      )}
      <Select
        className={styles.order}
        aria-label={told.orderLabel}
        value={order}
        onChange={(_, { value }) => {
          const chosen = checkOrders.find((name) => name === value);
          if (chosen) pane.check.list({ order: chosen });
        }}
      >
        {checkOrders.map((name) => (
          <option key={name} value={name}>
            {told.order[name]}
          </option>
        ))}
      </Select>
    </div>
  );
}
