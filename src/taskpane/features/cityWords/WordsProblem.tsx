import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { tellProfileProblem } from "../../../messages/tellProfileProblem";
import { DetailRecord } from "../../components/DetailRecord";
import { Facts } from "../../components/Facts";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useMessages, usePaneState } from "../../PaneContext";

const useStyles = makeStyles({ bar: { outlineStyle: "none" } });

/** Why a file, or what was typed, does not do; nothing where it does. The focus comes here. */
export function WordsProblem() {
  const styles = useStyles();
  const messages = useMessages();
  const { problem, file } = usePaneState((state) => state.wordsDraft);
  const bar = useFocusWhen<HTMLDivElement>(problem);
  if (!problem) return null;
  const facts = tellProfileProblem(messages, problem, file);
  return (
    <MessageBar ref={bar} tabIndex={-1} className={styles.bar} intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{facts.title}</MessageBarTitle>
        <Facts facts={facts} />
        <DetailRecord text={[problem.path, problem.detail].filter(Boolean).join(": ")} />
      </MessageBarBody>
    </MessageBar>
  );
}
