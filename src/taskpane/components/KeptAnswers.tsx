import { makeStyles } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../PaneContext";
import { LinkButton } from "./LinkButton";
import { useTextStyles } from "./useTextStyles";

const useStyles = makeStyles({ kept: { display: "flex", flexDirection: "column" } });

/** How many columns of these sheets mean what a person said, and the way back; nothing where there are none. */
export function KeptAnswers({ sheetNames }: { readonly sheetNames: readonly string[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { correcting: told } = useMessages();
  const answers = usePaneState(({ kept }) => kept.answers);
  const [first = ""] = sheetNames;
  const own = answers.filter((answer) => sheetNames.includes(answer.sheetName));
  if (own.length === 0) return null;
  const here = own.filter((answer) => answer.sheetName === first).length;
  return (
    <div className={styles.kept}>
      <p className={text.note}>{told.kept(here || own.length)}</p>
      <LinkButton onClick={() => void pane.reading.forget(sheetNames)}>{told.forget}</LinkButton>
    </div>
  );
}
