import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { paneTokens as t } from "../theme/paneTokens";
import { Mark, type MarkKind } from "./Mark";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridAutoColumns: "minmax(0, 1fr)",
    gridAutoFlow: "column",
    border: `1px solid ${t.colorNeutralStroke1}`,
  },
  toggle: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    minWidth: 0,
    minHeight: "56px",
    padding: "6px 0 7px",
    // A word is never broken: four of them share a narrow pane.
    "& > span:last-child": { gap: "2px", whiteSpace: "nowrap" },
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
    // Not a transparent rule on the others: high contrast would show it on all of them.
    borderBottom: `3px solid ${t.colorBrandStroke1}`,
    paddingBottom: "4px",
  },
  count: {
    fontSize: t.fontSizeBase500,
    lineHeight: t.lineHeightBase500,
    fontWeight: t.fontWeightBold,
    fontVariantNumeric: "tabular-nums",
  },
});

/** A part of a list with its number, its sign and its word. */
export type CountedPart<Part extends string> = {
  readonly part: Part;
  readonly count: number;
  readonly mark: MarkKind;
  readonly word: string;
};

/** Chooses which part of a list is shown below; the pressed one is – none, where `shown` is no single part. */
export function CountToggles<Part extends string>(props: {
  readonly label: string;
  readonly parts: readonly CountedPart<Part>[];
  readonly shown: Part | null;
  readonly onShow: (part: Part) => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.row} role="group" aria-label={props.label}>
      {props.parts.map(({ part, count, mark, word }, i) => (
        <button
          key={part}
          type="button"
          aria-pressed={part === props.shown}
          className={mergeClasses(
            styles.toggle,
            i > 0 && styles.divided,
            part === props.shown && styles.current,
          )}
          onClick={() => props.onShow(part)}
        >
          <span className={styles.count}>{count}</span>
          <Mark kind={mark}>{word}</Mark>
        </button>
      ))}
    </div>
  );
}
