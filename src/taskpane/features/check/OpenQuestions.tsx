import { makeStyles } from "@fluentui/react-components";
import { LinkButton } from "../../components/LinkButton";
import { Mark } from "../../components/Mark";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { openQuestions } from "../../state/askedQuestions";

const useStyles = makeStyles({ asks: { display: "flex", flexDirection: "column" } });

/** What is not checked because nobody has said yet what it means; nothing where all is known. */
export function OpenQuestions() {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { check: told } = useMessages();
  const asked = usePaneState(openQuestions);
  if (asked === 0) return null;
  return (
    <div className={styles.asks}>
      <Mark kind="ask">{told.asks(asked)}</Mark>
      <p className={text.note}>{told.asksNote}</p>
      <LinkButton onClick={() => void pane.reading.ask()}>{told.ask}</LinkButton>
    </div>
  );
}
