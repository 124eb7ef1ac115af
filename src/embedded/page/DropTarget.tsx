import { makeStyles, tokens } from "@fluentui/react-components";
import { words } from "./words";

const useStyles = makeStyles({
  cover: {
    position: "fixed",
    top: 0,
    bottom: 0,
    left: 0,
    zIndex: 100,
    display: "grid",
    placeItems: "center",
    backgroundColor: "rgba(255,255,255,0.85)",
    border: `3px dashed ${tokens.colorBrandBackground}`,
    fontSize: "20px",
    fontWeight: 600,
    color: tokens.colorBrandForeground1,
  },
});

/** Covers the page while a file is held over it, but for the pane, `beside` pixels wide: it has drop zones of its own. */
export function DropTarget({ beside }: { beside: number }) {
  const styles = useStyles();
  return (
    <div className={styles.cover} style={{ right: beside }}>
      {words.fileBar.dropHere}
    </div>
  );
}
