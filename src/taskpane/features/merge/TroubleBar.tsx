import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { Facts } from "../../components/Facts";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useMessages, usePaneState } from "../../PaneContext";
import { useTroubleFacts } from "./useTroubleFacts";

const useStyles = makeStyles({ bar: { flexShrink: 0, outlineStyle: "none" } });

/** Something was not done: what, why, and what to do. The focus comes here. */
export function TroubleBar() {
  const styles = useStyles();
  const { words } = useMessages();
  const trouble = usePaneState((state) => state.merge.trouble);
  const facts = useTroubleFacts(trouble);
  const bar = useFocusWhen<HTMLDivElement>(trouble);
  if (!trouble || !facts) return null;
  const { retry, failure } = trouble;
  return (
    <MessageBar
      ref={bar}
      tabIndex={-1}
      className={styles.bar}
      intent={failure.code === "cancelled" ? "info" : "error"}
      layout="multiline"
    >
      <MessageBarBody>
        <MessageBarTitle>{facts.title}</MessageBarTitle>
        <Facts facts={facts} />
      </MessageBarBody>
      {retry && (
        <MessageBarActions>
          <Button onClick={retry}>{words.tryAgain}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
