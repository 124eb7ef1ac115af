import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { words } from "./words";

export const panePixels = 360;

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    width: `${panePixels}px`,
    flexShrink: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  hidden: { display: "none" },
  title: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: "4px 8px 4px 12px",
  },
  name: { margin: 0, fontSize: "14px", lineHeight: "30px", fontWeight: 600 },
  frame: { flex: 1, border: 0, width: "100%", minHeight: 0 },
});

export type PaneFrameProps = { readonly shown: boolean; onClose(): void };

/**
 * The task pane as Excel frames it: Office draws the product's name, the add-in draws the rest. Its page is loaded from
 * the start, as it runs the ribbon's buttons too; F6 passes it by while it is hidden.
 */
export function PaneFrame({ shown, onClose }: PaneFrameProps) {
  const styles = useStyles();
  return (
    <section
      className={mergeClasses(styles.pane, !shown && styles.hidden)}
      aria-label={words.pane.label}
      data-region={shown ? "pane" : undefined}
    >
      <div className={styles.title}>
        <h2 className={styles.name}>{words.appName}</h2>
        <Button
          appearance="transparent"
          icon={<Dismiss20Regular />}
          aria-label={words.pane.close}
          onClick={onClose}
        />
      </div>
      <iframe
        data-runtime="pane"
        data-region-start=""
        className={styles.frame}
        src="taskpane.html"
        title={words.appName}
      />
    </section>
  );
}
