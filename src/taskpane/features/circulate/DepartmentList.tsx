import { Checkbox, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane } from "../../PaneContext";
import type { CirculationNow } from "../../state/circulationNow";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    border: `1px solid ${t.colorNeutralStroke1}`,
    borderRadius: t.borderRadiusMedium,
    overflowX: "hidden",
  },
  // A row is cut off at the end, so that one sees that there are more.
  long: { maxHeight: "330px", overflowY: "auto", position: "relative" },
  row: {
    minHeight: "44px",
    display: "flex",
    alignItems: "center",
    "& + &": { borderTop: `1px solid ${t.colorNeutralStroke2}` },
  },
  box: { flexGrow: 1, minWidth: 0, maxWidth: "none", "& label": { flexGrow: 1, minWidth: 0 } },
  label: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    color: t.colorNeutralForeground1,
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  places: { flexShrink: 0 },
  nothing: { padding: "10px 12px" },
});

/** The departments with their numbers of places; more than `long` of them scroll by themselves. */
export function DepartmentList(props: {
  readonly now: CirculationNow;
  readonly labelledBy: string;
  readonly long: number;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { circulateScreen } = useMessages();
  const told = circulateScreen.departments;
  const { listed, chosen, departments } = props.now;
  const choose = (department: string, wanted: boolean) => {
    const others = [...chosen].filter((name) => name !== department);
    pane.circulate.type({ chosen: new Set(wanted ? [...others, department] : others) });
  };
  if (listed.length === 0)
    return (
      <p role="status" className={text.plain}>
        {told.notFound}
      </p>
    );
  return (
    <ul
      className={mergeClasses(styles.list, departments.length > props.long && styles.long)}
      aria-labelledby={props.labelledBy}
    >
      {listed.map(({ department, places }, at) => (
        <li key={department} className={styles.row}>
          <Checkbox
            className={styles.box}
            {...(at === 0 ? { "data-needed": "departments" } : {})}
            checked={chosen.has(department)}
            onChange={(_, { checked }) => choose(department, checked === true)}
            label={
              <span className={styles.label}>
                <span className={styles.name}>{department}</span>
                <span className={mergeClasses(text.note, styles.places)}>
                  {told.places(places)}
                </span>
              </span>
            }
          />
        </li>
      ))}
    </ul>
  );
}
