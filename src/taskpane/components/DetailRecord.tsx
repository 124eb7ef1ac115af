import { Button, makeStyles } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { useMessages } from "../PaneContext";
import { copyText } from "./copyText";
import { useTextStyles } from "./useTextStyles";

const useStyles = makeStyles({
  record: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px" },
  text: { overflowWrap: "anywhere" },
});

/** 詳しい記録: the host's own words, to be copied for whoever helps. */
export function DetailRecord({ text }: { readonly text: string }) {
  const styles = useStyles();
  const type = useTextStyles();
  const { words } = useMessages();
  const [copied, setCopied] = useState(false);
  return (
    <div className={styles.record}>
      <span className={type.note}>{words.record}</span>
      <code className={`${type.note} ${styles.text}`}>{text}</code>
      <Button
        size="small"
        appearance="subtle"
        icon={<CopyRegular />}
        onClick={() => void copyText(text).then(setCopied)}
      >
        <span role="status">{copied ? words.copied : words.copy}</span>
      </Button>
    </div>
  );
}
