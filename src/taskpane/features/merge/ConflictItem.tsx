import { Button, makeStyles } from "@fluentui/react-components";
import type { Conflict } from "../../../domain/merge/MergeOutcome";
import { Mark } from "../../components/Mark";
import { useMessages, usePane } from "../../PaneContext";
import { isClash } from "../../state/mergeFigures";
import { choiceKey } from "./conflictCards";
import { ToldText } from "./ToldText";
import { useChoiceWords } from "./useChoiceWords";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "4px 10px", flexWrap: "wrap" },
  button: { minHeight: "32px" },
});

/** A conflict in the list: what it is about, how it was settled, and the way to where it is decided. */
export function ConflictItem({ conflict }: { readonly conflict: Conflict }) {
  const styles = useStyles();
  const pane = usePane();
  const { merge, mergeReview: told } = useMessages();
  const wordsOf = useChoiceWords();
  const { title, tell } = merge.conflicts[conflict.type];
  const { decision, id, measure, departments } = conflict;
  const opens = isClash(conflict) && decision === null;
  const label = opens ? told.decide : told.look;
  const facts = tell(conflict);
  return (
    <>
      {/* Once it is settled there is nothing left to do. */}
      <ToldText told={decision ? { ...facts, todo: "" } : facts} />
      <div className={styles.line}>
        {decision ? (
          <Mark kind="written">{told.settled(wordsOf(choiceKey(decision), conflict))}</Mark>
        ) : (
          <Mark kind={opens ? "ask" : "occupied"}>{title}</Mark>
        )}
        <Button
          className={styles.button}
          aria-label={`${label}：${told.decideOf(measure, departments.join("・"))}`}
          onClick={() => pane.merge.show({ kind: "conflict", id })}
        >
          {label}
        </Button>
      </div>
    </>
  );
}
