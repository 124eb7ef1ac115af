import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss20Regular, Info20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { words } from "./words";

const useStyles = makeStyles({
  note: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    margin: "0 12px 0 auto",
    padding: "6px 4px 6px 12px",
    borderLeft: `4px solid ${tokens.colorBrandBackground}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: "13px",
    minWidth: 0,
  },
  text: { margin: 0, textWrap: "balance" },
  icon: { flexShrink: 0 },
});

const seenKey = "planSheetHost.newcomerSeen";

/** One sentence for those who see the page for the first time; once closed it does not come back. */
export function Newcomer() {
  const styles = useStyles();
  const [shown, setShown] = useState(() => recall() === null);
  if (!shown) return null;
  return (
    <aside className={styles.note} aria-label={words.newcomer.lead}>
      <Info20Regular className={styles.icon} />
      <p className={styles.text}>
        <strong>{words.newcomer.lead}</strong>
        {words.newcomer.rest}
      </p>
      <Button
        appearance="transparent"
        icon={<Dismiss20Regular />}
        aria-label={words.newcomer.dismiss}
        onClick={() => {
          remember();
          setShown(false);
        }}
      />
    </aside>
  );
}

/** A browser may forbid storage; the sentence then simply comes back. */
function recall(): string | null {
  try {
    return localStorage.getItem(seenKey);
  } catch {
    return null;
  }
}

function remember(): void {
  try {
    localStorage.setItem(seenKey, "1");
  } catch {
    return;
  }
}
