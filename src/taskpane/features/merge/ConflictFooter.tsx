import { Button } from "@fluentui/react-components";
import type { Conflict } from "../../../domain/merge/MergeOutcome";
import { Footer } from "../../components/Footer";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { mergeFigures } from "../../state/mergeFigures";
import { useSettleWords } from "./useChoiceWords";
import { useBackToList } from "./useBackToList";
import { usePicked } from "./usePicked";

/** Decides what is chosen; before that it goes on without deciding. */
export function ConflictFooter({ conflict }: { readonly conflict: Conflict }) {
  const pane = usePane();
  const { mergeReview: told, words } = useMessages();
  const wordsOf = useSettleWords();
  const { key, choice } = usePicked(conflict);
  const busy = usePaneState(({ work }) => work?.kind === "deciding");
  const { openClashes } = usePaneState(mergeFigures);
  const next = nextOf(conflict, openClashes);
  const backToList = useBackToList();
  const toList = () => backToList(conflict);
  const later = () => (next ? pane.merge.show({ kind: "conflict", id: next.id }) : toList());
  if (choice === null || key === null)
    return (
      <Footer
        scope={told.pickFirst}
        main={{ label: next ? told.next : told.backToList, run: later, quiet: true }}
        aside={
          next && (
            <Button size="large" onClick={toList}>
              {words.back}
            </Button>
          )
        }
      />
    );
  return (
    <Footer
      scope={told.scope}
      main={{
        label: wordsOf(key, conflict),
        run: () => void pane.merge.decide(conflict, choice),
        busy,
      }}
      aside={
        <Button size="large" onClick={later}>
          {told.later}
        </Button>
      }
    />
  );
}

/** The open clash behind this one, or the first of the others; undefined where there is none. */
function nextOf({ id }: Conflict, open: readonly Conflict[]): Conflict | undefined {
  const at = open.findIndex((one) => one.id === id);
  return open[at + 1] ?? open.find((one) => one.id !== id);
}
