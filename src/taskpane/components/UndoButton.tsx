import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { usePane, usePaneState } from "../PaneContext";

const useStyles = makeStyles({ button: { minHeight: "32px" } });

/** Takes a command back, once nothing else is being done. `label`: for assistive technology, where several stand in a list. */
export function UndoButton(props: {
  readonly commandId: string;
  readonly children: string;
  readonly label?: string;
  readonly className?: string;
}) {
  const styles = useStyles();
  const pane = usePane();
  const busy = usePaneState(({ work }) => work !== null && work.kind !== "reading");
  return (
    <Button
      className={mergeClasses(styles.button, props.className)}
      icon={<ArrowUndoRegular />}
      disabledFocusable={busy}
      aria-label={props.label}
      onClick={() => void pane.after.undo(props.commandId)}
    >
      {props.children}
    </Button>
  );
}
