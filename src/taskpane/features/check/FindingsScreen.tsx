import { makeStyles, Switch } from "@fluentui/react-components";
import { useEffect } from "react";
import { FixedBar } from "../../components/FixedBar";
import { OutcomeBar } from "../../components/OutcomeBar";
import { Screen } from "../../components/Screen";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { scopedFindings } from "../../state/scopedFindings";
import { FindingList } from "./FindingList";
import { FindingsFooter } from "./FindingsFooter";
import { FindingsHead } from "./FindingsHead";
import { IgnoredList } from "./IgnoredList";
import { ListCard } from "./ListCard";
import { NotesUnknown } from "./NotesUnknown";
import { OpenQuestions } from "./OpenQuestions";
import { ScopeBar } from "./ScopeBar";

const useStyles = makeStyles({ everySheet: { marginLeft: "-8px" } });

/** What was found [03]: whose, in which order, and what can be done about each. */
export function FindingsScreen() {
  const styles = useStyles();
  const pane = usePane();
  const { check: told } = useMessages();
  const { listed, all, elsewhere } = usePaneState(scopedFindings);
  const everySheet = usePaneState((state) => state.check.everySheet);
  useEffect(() => void pane.check.lookAtColours(), [pane, listed]);
  return (
    <Screen footer={<FindingsFooter />}>
      <OutcomeBar names={["undo"]} />
      <FixedBar when="now" />
      <NotesUnknown />
      <FindingsHead />
      <OpenQuestions />
      {all.length > 0 && <ScopeBar />}
      {elsewhere > 0 && (
        <Switch
          className={styles.everySheet}
          checked={everySheet}
          label={told.everySheet(elsewhere)}
          onChange={(_, { checked }) => pane.check.list({ everySheet: checked })}
        />
      )}
      {listed.length > 0 && <FindingList />}
      <IgnoredList />
      <FixedBar when="earlier" />
      <ListCard />
    </Screen>
  );
}
