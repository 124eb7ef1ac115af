import { makeStyles } from "@fluentui/react-components";
import { formatAddress } from "../../../domain/cells/address";
import type { JournalEntry } from "../../../ports/LiveWorkbook";
import { Footer } from "../../components/Footer";
import { LinkButton } from "../../components/LinkButton";
import { NotebookTrouble } from "../../components/NotebookTrouble";
import { RefusedList } from "../../components/RefusedList";
import { RibbonBar } from "../../components/RibbonBar";
import { Screen } from "../../components/Screen";
import { useColumnWords } from "../../components/useColumnWords";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { draftTitle } from "../../state/draftTitle";
import { ownDrafts } from "../../state/ownDrafts";
import { paneTokens as t } from "../../theme/paneTokens";
import { Differences } from "./Differences";
import { Remaining } from "./Remaining";
import { ReportedBar } from "./ReportedBar";
import { UnmatchedPlans } from "./UnmatchedPlans";
import { UnreportedPlans } from "./UnreportedPlans";
import { WrittenBar } from "./WrittenBar";

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${t.colorNeutralStroke2}`, paddingTop: "12px" },
});

/** After a carry-forward [04b], also when the pane was closed since: the way back, what is left, what comes next. */
export function AfterScreen({ last }: { readonly last: JournalEntry }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { after: told } = useMessages();
  const meaning = useColumnWords();
  const outcome = usePaneState((state) => state.outcome);
  const written = usePaneState(({ carry }) => carry.written);
  const applied =
    outcome?.kind === "done" && outcome.applied.commandId === last.command.id
      ? outcome.applied
      : null;
  const unmatched = written?.preview.proposal.unmatched ?? [];
  return (
    <Screen footer={<AfterFooter />}>
      <RibbonBar carriedShown />
      <WrittenBar last={last} applied={applied} />
      <ReportedBar />
      <NotebookTrouble />
      {applied && applied.refused.length > 0 && (
        <section className={styles.part}>
          <h3 className={text.section}>{told.refused}</h3>
          <RefusedList refused={applied.refused} />
        </section>
      )}
      {applied && <Differences differences={applied.differences} />}
      {written && <Remaining written={written} />}
      <UnreportedPlans />
      {written && unmatched.length > 0 && (
        <div className={styles.part}>
          <UnmatchedPlans
            title={told.unmatched}
            note={told.unmatchedNote(meaning(written.preview.proposal.pair.from))}
            unmatched={unmatched}
          />
        </div>
      )}
      <LinkButton onClick={() => pane.carry.show("prepare", "fill")}>{told.again}</LinkButton>
    </Screen>
  );
}

function AfterFooter() {
  const pane = usePane();
  const { after: told, words } = useMessages();
  const { known, department, own, lost, others } = usePaneState(ownDrafts);
  const [first] = own;
  if (!first && lost.length === 0)
    return (
      <Footer
        scope={
          known &&
          (department !== null && others.length > 0
            ? told.ownConfirmed(department, others.length)
            : told.allConfirmed)
        }
        main={{ label: told.again, run: () => pane.carry.show("prepare", "fill") }}
      />
    );
  return (
    <Footer
      scope={
        first &&
        told.next(
          draftTitle(first.found),
          formatAddress(first.found.position),
          words.and(first.found.draft.departments.filter((name) => !first.left.includes(name))),
        )
      }
      main={{ label: told.confirm(own.length + lost.length), run: () => pane.carry.show("drafts") }}
    />
  );
}
