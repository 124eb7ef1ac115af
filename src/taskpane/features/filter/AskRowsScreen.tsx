import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { DoubtfulRow } from "../../../domain/filter/planVisibility";
import { Footer } from "../../components/Footer";
import { LinkButton } from "../../components/LinkButton";
import { Screen } from "../../components/Screen";
import { ScreenTitle } from "../../components/ScreenTitle";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane } from "../../PaneContext";
import { AskedRow } from "./AskedRow";
import { groupAsked, type AskedGroup } from "./groupAsked";

const useStyles = makeStyles({
  bulk: { display: "flex", flexWrap: "wrap", gap: "8px" },
  list: { display: "flex", flexDirection: "column", gap: "10px" },
});

/** So many are shown at first, and so many more at a time. */
const page = 40;

/** Rows were moved, and nobody can tell who hid these: a person decides about each, or about all at once. */
export function AskRowsScreen({ rows }: { readonly rows: readonly DoubtfulRow[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { filterScreen: told, filter, words } = useMessages();
  const [answers, setAnswers] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [shown, setShown] = useState(page);
  const list = useRef<HTMLDivElement>(null);
  const groups = groupAsked(rows);
  const open = groups.filter(({ key }) => !answers.has(key));
  const answerAll = (answer: (group: AskedGroup) => boolean) =>
    setAnswers(new Map(groups.map((group) => [group.key, answer(group)])));
  const goOn = () => {
    const given = groups.flatMap((group) =>
      group.rows.map(({ sheetId, row }) => ({
        sheetId,
        row,
        show: answers.get(group.key) === true,
      })),
    );
    void pane.filter.answer(given);
  };
  const toOpen = () => list.current?.querySelector<HTMLElement>("[data-open] input")?.focus();
  return (
    <Screen
      footer={
        <Footer
          scope={<span role="status">{open.length > 0 ? told.askScope : ""}</span>}
          main={
            open.length > 0
              ? { label: told.askLeft(open.length), run: toOpen }
              : { label: told.askMain, run: goOn }
          }
          aside={
            <Button size="large" onClick={() => void pane.filter.answer(null)}>
              {words.cancel}
            </Button>
          }
        />
      }
    >
      <div>
        <ScreenTitle>{told.askTitle}</ScreenTitle>
        <p className={text.plain}>{filter.ask(rows.length)}</p>
      </div>
      <div className={styles.bulk}>
        {groups.some(({ likely }) => likely) && (
          <Button onClick={() => answerAll(({ likely }) => likely)}>{told.askLikelyOnly}</Button>
        )}
        <Button onClick={() => answerAll(() => true)}>{told.askAll}</Button>
      </div>
      <div ref={list} className={styles.list}>
        {groups.slice(0, shown).map((group) => (
          <AskedRow
            key={group.key}
            group={group}
            answer={answers.get(group.key) ?? null}
            onAnswer={(show) => setAnswers(new Map(answers).set(group.key, show))}
          />
        ))}
      </div>
      {groups.length > shown && (
        <LinkButton onClick={() => setShown(shown + page)}>
          {told.askMore(groups.length - shown)}
        </LinkButton>
      )}
    </Screen>
  );
}
