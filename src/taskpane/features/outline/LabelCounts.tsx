import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { LabelStatus } from "../../../domain/outline/LabelFinding";
import { Mark, type MarkKind } from "../../components/Mark";
import { useMessages, usePane } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";

const sections: readonly { section: LabelStatus; mark: MarkKind }[] = [
  { section: "right", mark: "written" },
  { section: "repair", mark: "enters" },
  { section: "look", mark: "ask" },
];

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    border: `1px solid ${t.colorNeutralStroke1}`,
  },
  toggle: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    minWidth: 0,
    minHeight: "56px",
    padding: "6px 2px 7px",
    border: "none",
    backgroundColor: t.readOnly,
    color: t.colorNeutralForeground1,
    font: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: t.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${t.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  divided: { borderLeft: `1px solid ${t.colorNeutralStroke1}` },
  current: {
    backgroundColor: t.colorNeutralBackground1,
    // Not a transparent rule on the others: high contrast would show it on all three.
    borderBottom: `3px solid ${t.colorBrandStroke1}`,
    paddingBottom: "4px",
  },
  count: {
    fontSize: t.fontSizeBase500,
    lineHeight: t.lineHeightBase500,
    fontWeight: t.fontWeightBold,
  },
});

/** 合っている・直せる・確かめる, each with its number; the pressed one is listed below. */
export function LabelCounts(props: {
  readonly counts: Readonly<Record<LabelStatus, number>>;
  readonly section: LabelStatus;
}) {
  const styles = useStyles();
  const pane = usePane();
  const { outline: told } = useMessages();
  return (
    <div className={styles.row} role="group" aria-label={told.countsLabel}>
      {sections.map(({ section, mark }, i) => (
        <button
          key={section}
          type="button"
          aria-pressed={section === props.section}
          className={mergeClasses(
            styles.toggle,
            i > 0 && styles.divided,
            section === props.section && styles.current,
          )}
          onClick={() => pane.outline.showSection(section)}
        >
          <span className={styles.count}>{props.counts[section]}</span>
          <Mark kind={mark}>{told.counts[section]}</Mark>
        </button>
      ))}
    </div>
  );
}
