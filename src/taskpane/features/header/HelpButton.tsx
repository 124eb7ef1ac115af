import { Button, makeStyles } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons";
import type { Ref } from "react";
import { useMessages } from "../../PaneContext";

const useStyles = makeStyles({ button: { flexShrink: 0, minWidth: "32px", minHeight: "36px" } });

/** 「このタブの使い方」: opens and closes the panel whose id is `controls`. */
export function HelpButton(props: {
  readonly open: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
  readonly button: Ref<HTMLButtonElement>;
}) {
  const styles = useStyles();
  const { help } = useMessages();
  return (
    <Button
      ref={props.button}
      appearance="subtle"
      className={styles.button}
      icon={<QuestionCircleRegular />}
      aria-label={help.button}
      title={help.button}
      aria-expanded={props.open}
      aria-controls={props.open ? props.controls : undefined}
      onClick={props.onToggle}
    />
  );
}
