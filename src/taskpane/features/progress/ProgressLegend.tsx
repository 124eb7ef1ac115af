import { makeStyles } from "@fluentui/react-components";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { progressColours, progressParts } from "./progressColours";

const useStyles = makeStyles({
  legend: { display: "flex", flexWrap: "wrap", gap: "2px 12px" },
  part: { display: "inline-flex", alignItems: "center", gap: "5px" },
  square: {
    width: "12px",
    height: "12px",
    boxSizing: "border-box",
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});

/** What the parts of the bars mean. The chart's own legend is English and repeats itself. */
export function ProgressLegend() {
  const styles = useStyles();
  const text = useTextStyles();
  const { progressScreen: told } = useMessages();
  return (
    <div className={styles.legend} aria-hidden>
      {progressParts.map((part) => (
        <span key={part} className={styles.part}>
          <span className={styles.square} style={{ backgroundColor: progressColours[part] }} />
          <span className={text.note}>{told.legend[part]}</span>
        </span>
      ))}
    </div>
  );
}
