import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { LinkButton } from "../../components/LinkButton";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane } from "../../PaneContext";

const useStyles = makeStyles({ buttons: { display: "flex", gap: "8px", marginTop: "8px" } });

/** Takes the outline out of the workbook; asked once, for it cannot be taken back. */
export function ForgetOutline() {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { outline: told } = useMessages();
  const [asking, setAsking] = useState(false);
  if (!asking) return <LinkButton onClick={() => setAsking(true)}>{told.forget}</LinkButton>;
  return (
    <div role="group" aria-label={told.forget}>
      <p className={text.plain}>{told.forgetAsk}</p>
      <div className={styles.buttons}>
        <Button onClick={() => void pane.outline.forget()}>{told.forgetYes}</Button>
        <Button autoFocus onClick={() => setAsking(false)}>
          {told.forgetNo}
        </Button>
      </div>
    </div>
  );
}
