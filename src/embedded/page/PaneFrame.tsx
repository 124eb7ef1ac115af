import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import type { PaneRequest } from "./usePane";
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
  title: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: "4px 8px 4px 12px",
  },
  name: { margin: 0, fontSize: "14px", lineHeight: "30px", fontWeight: 600 },
  frame: { flex: 1, border: 0, width: "100%", minHeight: 0 },
});

export type PaneFrameProps = { readonly request: PaneRequest; onClose(): void };

/** The task pane as Excel frames it: Office draws the product's name, the add-in draws the rest. */
export function PaneFrame({ request, onClose }: PaneFrameProps) {
  const styles = useStyles();
  return (
    <section className={styles.pane} aria-label={words.pane.label}>
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
        key={request.number}
        data-runtime="pane"
        data-region-start=""
        className={styles.frame}
        src={request.address}
        title={words.appName}
      />
    </section>
  );
}
