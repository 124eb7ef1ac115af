import { makeStyles } from "@fluentui/react-components";
import { useMessages } from "../PaneContext";
import type { Tab } from "../state/PaneState";
import { TermText } from "./TermText";
import { useTextStyles } from "./useTextStyles";

const useStyles = makeStyles({
  guide: { display: "flex", flexDirection: "column", gap: "10px" },
  steps: { margin: 0, paddingLeft: "22px", display: "flex", flexDirection: "column", gap: "4px" },
});

/** What a tab is for, in three steps, what it never changes, and the way back. */
export function TabGuide({ tab }: { readonly tab: Tab }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { help } = useMessages();
  const { purpose, steps, never, back } = help.tabs[tab];
  return (
    <div className={styles.guide}>
      <TermText>{purpose}</TermText>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>
            <TermText>{step}</TermText>
          </li>
        ))}
      </ol>
      {[
        [help.neverLabel, never],
        [help.backLabel, back],
      ].map(([label = "", told = ""]) => (
        <div key={label}>
          <p className={text.section}>{label}</p>
          <TermText>{told}</TermText>
        </div>
      ))}
    </div>
  );
}
