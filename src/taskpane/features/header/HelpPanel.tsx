import { Button, makeStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { TabGuide } from "../../components/TabGuide";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import type { Tab } from "../../state/PaneState";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  panel: {
    // The screen below stays in sight: what is explained stands there.
    maxHeight: "55vh",
    overflowY: "auto",
    margin: "0 calc(-1 * var(--gutter))",
    padding: "10px var(--gutter) 14px",
    borderTop: `1px solid ${t.colorNeutralStroke2}`,
    backgroundColor: t.colorNeutralBackground2,
  },
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: "8px" },
  title: { outlineStyle: "none" },
  close: { flexShrink: 0, minWidth: "32px" },
});

/** How a tab is used, between the tabs and their screen. It takes the focus; Escape closes it. */
export function HelpPanel(props: {
  readonly id: string;
  readonly tab: Tab;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const { help, shell } = useMessages();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section
      id={props.id}
      aria-label={help.title(shell.tabs[props.tab])}
      className={styles.panel}
      onKeyDown={({ key }) => key === "Escape" && props.onClose()}
    >
      <div className={styles.head}>
        <h2 ref={title} tabIndex={-1} className={`${text.section} ${styles.title}`}>
          {help.title(shell.tabs[props.tab])}
        </h2>
        <Button
          size="small"
          appearance="subtle"
          className={styles.close}
          icon={<DismissRegular />}
          aria-label={help.close}
          onClick={props.onClose}
        />
      </div>
      <TabGuide tab={props.tab} />
    </section>
  );
}
