import { Button, makeStyles } from "@fluentui/react-components";
import { directionsOf } from "../../../domain/outline/Outline";
import type { OutlineDoubt, ParsedOutline } from "../../../domain/outline/parseOutline";
import { Footer } from "../../components/Footer";
import { Mark } from "../../components/Mark";
import { Screen } from "../../components/Screen";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import { NotKept } from "./NotKept";
import { OutlineTree } from "./OutlineTree";

const useStyles = makeStyles({
  title: { outlineStyle: "none" },
  doubts: { display: "flex", flexDirection: "column", gap: "6px" },
  list: { margin: 0, paddingLeft: "20px", overflowWrap: "anywhere" },
  part: { borderTop: `1px solid ${t.colorNeutralStroke2}`, paddingTop: "12px" },
});

/** What a text was understood as: goals and directions, and what it leaves open. Nothing is kept yet. */
export function UnderstoodScreen(props: {
  readonly file: string | null;
  readonly parsed: ParsedOutline;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { outline: told } = useMessages();
  const { outline } = props.parsed;
  const title = useFocusWhen<HTMLHeadingElement>(props.parsed);
  return (
    <Screen
      plain
      footer={
        <Footer
          scope={told.keepNote}
          main={{ label: told.keep, run: () => void pane.outline.keep() }}
          aside={
            <Button size="large" onClick={pane.outline.unread}>
              {told.editText}
            </Button>
          }
        />
      }
    >
      <NotKept />
      <div>
        <h2 ref={title} tabIndex={-1} className={`${text.title} ${styles.title}`}>
          {told.understood}
        </h2>
        <p className={text.note}>
          {told.size(outline.goals.length, directionsOf(outline).length)}
          {props.file !== null && `（${told.fromFile(props.file)}）`}
        </p>
      </div>
      <Doubts parsed={props.parsed} />
      <div className={styles.part}>
        <OutlineTree outline={outline} />
      </div>
    </Screen>
  );
}

function Doubts({ parsed }: { readonly parsed: ParsedOutline }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { outline: told } = useMessages();
  const { doubts, unplaced } = parsed;
  const goals = (code: OutlineDoubt["code"]) =>
    doubts.filter((doubt) => doubt.code === code).map(({ goal }) => goal);
  const byOrder = goals("goal-by-order");
  const unnumbered = goals("numbers-unknown");
  if (doubts.length + unplaced.length === 0) return null;
  return (
    <section className={styles.doubts}>
      <h3 className={text.section}>
        <Mark kind="ask">{told.doubts}</Mark>
      </h3>
      {byOrder.length > 0 && <p className={text.plain}>{told.byOrder(byOrder)}</p>}
      {unnumbered.length > 0 && <p className={text.plain}>{told.numbersUnknown(unnumbered)}</p>}
      {unplaced.length > 0 && (
        <>
          <p className={text.plain}>{told.unplaced(unplaced.length)}</p>
          <ul className={styles.list} lang="ja">
            {unplaced.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
