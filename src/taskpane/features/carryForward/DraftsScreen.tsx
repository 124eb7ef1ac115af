import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { Footer } from "../../components/Footer";
import { LinkButton } from "../../components/LinkButton";
import { NotebookTrouble } from "../../components/NotebookTrouble";
import { OutcomeBar } from "../../components/OutcomeBar";
import { Screen } from "../../components/Screen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { DraftRow } from "./DraftRow";
import { LostDrafts } from "./LostDrafts";
import { RewordedBar } from "./RewordedBar";
import { useNextFocus } from "./useNextFocus";

const page = 50;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** Every draft with its text: confirmed one by one, or all at once when all have been read. */
export function DraftsScreen() {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { drafts: told, carry, words } = useMessages();
  const drafts = usePaneState((state) => state.drafts);
  const busy = usePaneState(({ work }) => work !== null && work.kind !== "reading");
  const [shown, setShown] = useState(page);
  const list = useRef<HTMLUListElement>(null);
  const found = drafts?.ok ? drafts.value.found : [];
  const lost = drafts?.ok ? drafts.value.lost : [];
  const none = lost.length > 0 ? told.onlyLost(lost.length) : told.none;
  const focusNext = useNextFocus(list, found.length);
  const coloured = found.some(({ draft }) => draft.fillBefore !== null);
  const back = () => pane.carry.show("after");
  return (
    <Screen
      footer={
        <Footer
          scope={
            <>
              <OutcomeBar names={["confirmDrafts"]} still />
              {found.length > 0 && (coloured ? told.scopeColoured : told.scope)}
            </>
          }
          main={
            found.length === 0
              ? { label: words.back, run: back }
              : {
                  label: told.confirmAll(found.length),
                  run: () => void pane.after.confirm(found),
                  busy,
                }
          }
          aside={
            found.length > 0 && (
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
      <div>
        <h2 className={text.title}>{found.length > 0 ? told.title(found.length) : none}</h2>
        {found.length + lost.length > 0 ? (
          found.length > 0 && <p className={text.note}>{told.note}</p>
        ) : (
          <p className={text.note}>{told.noneNote}</p>
        )}
      </div>
      <ul ref={list} className={styles.list}>
        {found.slice(0, shown).map((draft, i) => (
          <DraftRow
            key={draft.draft.id}
            found={draft}
            confirm={() => {
              focusNext(i);
              void pane.after.confirm([draft]);
            }}
          />
        ))}
      </ul>
      {found.length > shown && (
        <LinkButton onClick={() => setShown(shown + page)}>
          {carry.more(found.length - shown)}
        </LinkButton>
      )}
      <LostDrafts lost={lost} />
    </Screen>
  );
}
