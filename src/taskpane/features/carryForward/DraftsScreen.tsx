import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { Footer } from "../../components/Footer";
import { LinkButton } from "../../components/LinkButton";
import { NotebookTrouble } from "../../components/NotebookTrouble";
import { OutcomeBar } from "../../components/OutcomeBar";
import { Screen } from "../../components/Screen";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { ownDrafts, type OwnDraft } from "../../state/ownDrafts";
import { DraftRow } from "./DraftRow";
import { DraftsHead } from "./DraftsHead";
import { LostDrafts } from "./LostDrafts";
import { OthersDrafts } from "./OthersDrafts";
import { RewordedBar } from "./RewordedBar";
import { useNextFocus } from "./useNextFocus";

const page = 50;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** Every draft that one has to confirm, with its text: confirmed one by one, or all at once when all have been read. */
export function DraftsScreen() {
  const styles = useStyles();
  const pane = usePane();
  const { drafts: told, carry, words } = useMessages();
  const drafts = usePaneState(ownDrafts);
  const { own, lost } = drafts;
  const busy = usePaneState(({ work }) => work !== null && work.kind !== "reading");
  const [shown, setShown] = useState(page);
  const list = useRef<HTMLUListElement>(null);
  const undone = usePaneState(({ outcome }) =>
    outcome?.kind === "done" && outcome.name === "undo" ? outcome : null,
  );
  const button = useFocusWhen<HTMLButtonElement>(undone);
  const focusNext = useNextFocus(list, own.length);
  const back = () => pane.carry.show("after");
  return (
    <Screen
      footer={
        <Footer
          scope={
            <>
              <OutcomeBar names={["confirmDrafts", "undo"]} still />
              {own.length > 0 && told[scopeOf(own)]}
            </>
          }
          mainRef={button}
          main={
            own.length === 0
              ? { label: words.back, run: back }
              : {
                  label: told.confirmAll(own.length),
                  run: () => void pane.after.confirm(own.map(({ found }) => found)),
                  busy,
                }
          }
          aside={
            own.length > 0 && (
              <Button size="large" onClick={back}>
                {words.back}
              </Button>
            )
          }
        />
      }
    >
      <RewordedBar />
      <NotebookTrouble />
      <DraftsHead drafts={drafts} />
      <ul ref={list} className={styles.list}>
        {own.slice(0, shown).map((one, i) => (
          <DraftRow
            key={one.found.draft.id}
            own={one}
            confirm={() => {
              focusNext(i);
              void pane.after.confirm([one.found]);
            }}
          />
        ))}
      </ul>
      {own.length > shown && (
        <LinkButton onClick={() => setShown(shown + page)}>
          {carry.more(own.length - shown)}
        </LinkButton>
      )}
      <LostDrafts lost={lost} />
      <OthersDrafts others={drafts.others} />
    </Screen>
  );
}

/** What confirming all that is listed does. */
function scopeOf(own: readonly OwnDraft[]) {
  const shared = own.some(({ left }) => left.length > 0);
  const coloured = own.some(({ found }) => found.draft.fillBefore !== null);
  if (shared) return coloured ? "scopeOwnColoured" : "scopeOwn";
  return coloured ? "scopeColoured" : "scope";
}
