import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Facts } from "../../components/Facts";
import { useFocusWhen } from "../../components/useFocusWhen";
import { fileRefusalMessage } from "../../../messages/fileRefusal";
import { useMessages, usePaneState } from "../../PaneContext";

const useStyles = makeStyles({ bar: { outlineStyle: "none" } });

/** Why the picked file could not be read; nothing where none was refused. */
export function FileRefused() {
  const styles = useStyles();
  const { locale } = useMessages();
  const refusal = usePaneState(({ carry }) => carry.fileRefusal);
  const bar = useFocusWhen<HTMLDivElement>(refusal);
  if (!refusal) return null;
  const { what, why, todo } = fileRefusalMessage(refusal, locale);
  return (
    <MessageBar
      ref={bar}
      tabIndex={-1}
      className={styles.bar}
      intent={refusal.code === "cancelled" ? "info" : "error"}
      layout="multiline"
    >
      <MessageBarBody>
        <Facts facts={{ what, why, remedy: todo }} />
      </MessageBarBody>
    </MessageBar>
  );
}
