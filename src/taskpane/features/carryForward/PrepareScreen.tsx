import { Button, makeStyles } from "@fluentui/react-components";
import { LinkButton } from "../../components/LinkButton";
import { OutcomeBar } from "../../components/OutcomeBar";
import { RibbonBar } from "../../components/RibbonBar";
import { RollOverLink } from "../../components/RollOverLink";
import { Screen } from "../../components/Screen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { questionsBeforePairs } from "../../state/askedQuestions";
import { ColourSwitch } from "./ColourSwitch";
import { FileRefused } from "./FileRefused";
import { PairCards } from "./PairCards";
import { PrepareFooter } from "./PrepareFooter";
import { Preview } from "./Preview";
import { TenseSwitch } from "./TenseSwitch";
import { UnmatchedPlans } from "./UnmatchedPlans";
import { useLastYearFile } from "./useLastYearFile";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  none: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "6px" },
  drop: { display: "contents" },
});

/** 繰越, before anything is written [04]: the pair, what becomes of every cell, and the button that does it. */
export function PrepareScreen() {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { carry: told } = useMessages();
  const { chosen, preview, offers } = usePaneState(({ carry }) => carry);
  const asks = usePaneState(questionsBeforePairs) > 0;
  const file = useLastYearFile();
  return (
    <div className={styles.drop} {...file.drop}>
      <Screen footer={<PrepareFooter openFile={file.open} />}>
        {file.input}
        <RibbonBar />
        <OutcomeBar names={["undo"]} />
        <div className={styles.head}>
          <h2 className={text.title}>{told.title}</h2>
          {chosen && (
            <LinkButton onClick={() => pane.carry.show("choose")}>{told.change}</LinkButton>
          )}
        </div>
        <FileRefused />
        {chosen && <PairCards offer={chosen} />}
        {!chosen && (
          <div className={styles.none}>
            <p className={text.plain}>
              {offers.length > 0 ? told.choosePair : asks ? told.noPairAsks : told.noPairWhy}
            </p>
            {asks && <Button onClick={file.open}>{told.pickFile}</Button>}
            <p className={text.note}>{told.dropHere}</p>
          </div>
        )}
        {chosen && !preview && <p className={text.note}>{told.preparing}</p>}
        {preview && <Preview />}
        {preview && preview.proposal.unmatched.length > 0 && (
          <UnmatchedPlans
            title={told.unmatched}
            note={told.unmatchedNote}
            unmatched={preview.proposal.unmatched}
          />
        )}
        {preview && <TenseSwitch />}
        {preview && <ColourSwitch />}
        <RollOverLink />
      </Screen>
    </div>
  );
}
