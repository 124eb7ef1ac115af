import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  screen: {
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    // A low pane – a small screen, or 200 % – leaves it enough to read, and has the header scroll away instead.
    "@media (max-height: 520px)": { flexShrink: 0, minHeight: "300px" },
  },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    padding: "14px var(--gutter) 20px",
    display: "flex",
    flexDirection: "column",
    gap: "14px",
    position: "relative",
    "& > *": { flexShrink: 0 },
  },
});

/** A screen of the pane: a body that scrolls above a fixed foot. */
export function Screen(props: {
  readonly footer?: ReactNode;
  /** Nothing inside takes the focus: the screen itself does, so that it can be scrolled by keys. */
  readonly plain?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.screen}>
      <main className={styles.body} {...(props.plain ? { tabIndex: 0 } : {})}>
        {props.children}
      </main>
      {props.footer}
    </div>
  );
}
