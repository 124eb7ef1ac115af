import { makeStyles } from "@fluentui/react-components";
import type { Conflict } from "../../../domain/merge/MergeOutcome";
import { Footer } from "../../components/Footer";
import { LinkButton } from "../../components/LinkButton";
import { Mark } from "../../components/Mark";
import { Screen } from "../../components/Screen";
import { ScreenTitle } from "../../components/ScreenTitle";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { isClash, mergeFigures } from "../../state/mergeFigures";
import { choiceKey } from "./conflictCards";
import { ConflictChoices } from "./ConflictChoices";
import { ConflictFooter } from "./ConflictFooter";
import { ConflictTexts } from "./ConflictTexts";
import { NewsLine } from "./NewsLine";
import { TroubleBar } from "./TroubleBar";
import { useBackToList } from "./useBackToList";
import { useChoiceWords } from "./useChoiceWords";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
  title: { outlineStyle: "none", overflowWrap: "anywhere" },
});

/** One conflict [05b, 14]: what was circulated, what each side wrote, and what a person makes of it. */
export function ConflictScreen({ id }: { readonly id: string }) {
  const text = useTextStyles();
  const pane = usePane();
  const { mergeReview: told } = useMessages();
  const conflict = usePaneState(
    ({ merge }) => merge.desk?.outcome?.conflicts.find((one) => one.id === id) ?? null,
  );
  const backToList = useBackToList();
  const back = {
    label: told.backToList,
    run: () => (conflict ? backToList(conflict) : pane.merge.show({ kind: "changes" })),
  };
  if (!conflict)
    return (
      <Screen plain footer={<Footer main={back} />}>
        <ScreenTitle>{told.goneTitle}</ScreenTitle>
        <p className={text.plain}>{told.goneNote}</p>
      </Screen>
    );
  return (
    <Screen
      footer={
        conflict.decidable ? (
          <ConflictFooter key={id} conflict={conflict} />
        ) : (
          <Footer scope={told.listTold} main={back} />
        )
      }
    >
      <TroubleBar />
      <ConflictHead conflict={conflict} />
      {conflict.decidable ? (
        <ConflictChoices key={id} conflict={conflict} />
      ) : (
        <ConflictTexts conflict={conflict} />
      )}
    </Screen>
  );
}

function ConflictHead({ conflict }: { readonly conflict: Conflict }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { merge, mergeReview: told, words } = useMessages();
  const wordsOf = useChoiceWords();
  const { clashes } = usePaneState(mergeFigures);
  const title = useFocusWhen<HTMLHeadingElement>(conflict.id);
  const { type, id, sheetId, sheetName, position, measure, header, departments, decision } =
    conflict;
  const at = clashes.findIndex((one) => one.id === id);
  const { title: sort, tell } = merge.conflicts[type];
  const { what, why, todo } = tell(conflict);
  const where = [sheetName, header, departments.length > 0 ? `【${departments.join("・")}】` : ""];
  return (
    <>
      <NewsLine />
      <div>
        <div className={styles.head}>
          <span className={text.note}>
            {isClash(conflict) ? told.count(at + 1, clashes.length) : sort}
          </span>
          {type !== "row-inserted" && (
            <LinkButton onClick={() => void pane.goTo(sheetId, position)}>{told.see}</LinkButton>
          )}
        </div>
        <h2 ref={title} tabIndex={-1} className={`${text.title} ${styles.title}`} lang="ja">
          {measure || sort}
        </h2>
        <p className={text.note}>{where.filter((part) => part !== "").join("・")}</p>
        <p className={text.plain}>{words.sentences(what, why)}</p>
        {!conflict.decidable && <p className={text.plain}>{todo}</p>}
      </div>
      {decision && (
        <div className={styles.head}>
          <Mark kind="written">{told.settled(wordsOf(choiceKey(decision), conflict))}</Mark>
          <LinkButton onClick={() => void pane.merge.reopen(id)}>{told.reopen}</LinkButton>
        </div>
      )}
    </>
  );
}
