import { makeStyles, Switch } from "@fluentui/react-components";
import { LinkButton } from "../../components/LinkButton";
import { Screen } from "../../components/Screen";
import { UndoneBar } from "../../components/UndoneBar";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { historyList } from "../../state/historyList";
import { CommandItem } from "./CommandItem";
import { HistoryAsText } from "./HistoryAsText";
import { HistoryFooter } from "./HistoryFooter";
import { NoHistory } from "./NoHistory";

const useStyles = makeStyles({
  title: { outlineStyle: "none" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  tools: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 12px",
    marginLeft: "-8px",
    paddingLeft: "6px",
  },
});

/** 履歴: what the add-in wrote, newest first, with the way back of each. */
export function HistoryScreen() {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { history: told } = useMessages();
  const { all, listed, department } = usePaneState(historyList);
  const { ownOnly, asText, shown, opening } = usePaneState((state) => state.history);
  const title = useFocusWhen<HTMLHeadingElement>(opening);
  return (
    <Screen footer={<HistoryFooter listed={listed} />}>
      <div>
        <h2 ref={title} tabIndex={-1} className={`${text.title} ${styles.title}`}>
          {told.title}
        </h2>
        <p className={text.note}>{told.explain}</p>
      </div>
      <UndoneBar />
      {all.length > 0 && (
        <div className={styles.tools}>
          {department !== null && (
            <Switch
              checked={ownOnly}
              label={told.ownOnly(department)}
              onChange={(_, { checked }) => pane.history.showOwnOnly(checked)}
            />
          )}
          {listed.length > 0 && (
            <LinkButton onClick={() => pane.history.showText(!asText)}>
              {asText ? told.asList : told.asText}
            </LinkButton>
          )}
        </div>
      )}
      {listed.length === 0 && <NoHistory department={all.length > 0 ? department : null} />}
      {listed.length > 0 && asText && <HistoryAsText listed={listed} />}
      {listed.length > 0 && !asText && (
        <ul className={styles.list} aria-label={told.title}>
          {listed.slice(0, shown).map((command) => (
            <CommandItem key={command.id} command={command} />
          ))}
        </ul>
      )}
      {!asText && listed.length > shown && (
        <LinkButton onClick={pane.history.showMore}>
          {told.moreCommands(listed.length - shown)}
        </LinkButton>
      )}
    </Screen>
  );
}
