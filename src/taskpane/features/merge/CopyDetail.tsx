import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { CopyLine } from "../../../usecases/MergeDesk";
import { Facts } from "../../components/Facts";
import { useQuestionStyles } from "../../components/useQuestionStyles";
import { useTextStyles } from "../../components/useTextStyles";
import { useWhen } from "../../components/useWhen";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { AskWhose } from "./AskWhose";
import { useRefusal } from "./useRefusal";

const useStyles = makeStyles({
  cell: { "&&&": { padding: "0 0 12px 18px" } },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "6px" },
  button: { minHeight: "32px" },
  file: { overflowWrap: "anywhere" },
});

/** What else is known of a copy, and what can be done with it. */
export function CopyDetail({ line }: { readonly line: CopyLine }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { mergeScreen: told, merge } = useMessages();
  const when = useWhen();
  const refused = useRefusal(line.file);
  const [asks, setAsks] = useState<"department" | "putAway" | null>(null);
  const { file, savedAt, version, stampState, by, department } = line;
  const facts = refused && merge.refused[refused.code].tell(refused);
  const lines = [
    told.file(file),
    savedAt !== null && told.savedAt(when(savedAt)),
    version !== null && told.version(version),
    stampState === "none" && told.noStamp,
    stampState === "damaged" && told.damagedStamp,
    by !== null && told.by[by],
  ].flatMap((one) => one || []);
  return (
    <tr>
      <td colSpan={4} className={styles.cell}>
        <div role="group" aria-label={told.detail(department ?? told.unknown)}>
          {lines.map((one) => (
            <div key={one} className={`${text.note} ${styles.file}`}>
              {one}
            </div>
          ))}
          {facts && <Facts facts={{ what: facts.what, why: facts.why, remedy: facts.todo }} />}
          <div className={styles.buttons}>
            <CopyActions line={line} onAsk={setAsks} />
          </div>
          {asks === "department" && <AskWhose file={file} onDone={() => setAsks(null)} />}
          {asks === "putAway" && <AskPutAway file={file} onDone={() => setAsks(null)} />}
        </div>
      </td>
    </tr>
  );
}

function CopyActions(props: {
  readonly line: CopyLine;
  readonly onAsk: (asks: "department" | "putAway") => void;
}) {
  const styles = useStyles();
  const pane = usePane();
  const { mergeScreen: told } = useMessages();
  const { file, state, department } = props.line;
  const chosen = usePaneState(({ merge }) =>
    merge.desk?.work.chosen.some((one) => one.department === department),
  );
  const see = () => {
    pane.merge.list({ file });
    pane.merge.show({ kind: "changes" });
  };
  const use = (files: readonly string[]) => {
    if (department !== null) void pane.merge.settle({ kind: "choose", department, files });
  };
  const button = (label: string, run: () => void) => (
    <Button key={label} className={styles.button} onClick={run}>
      {label}
    </Button>
  );
  return [
    ...(state === "merged" ? [button(told.see, see)] : []),
    ...(state === "superseded" ? [button(told.useThis, () => use([file]))] : []),
    ...(state === "merged" && chosen ? [button(told.useNewer, () => use([]))] : []),
    ...(department !== null && state !== "refused"
      ? [button(told.changeDepartment, () => props.onAsk("department"))]
      : []),
    button(told.putAway, () => props.onAsk("putAway")),
  ];
}

function AskPutAway(props: { readonly file: string; readonly onDone: () => void }) {
  const ask = useQuestionStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { mergeScreen: told, words } = useMessages();
  return (
    <div role="group" aria-label={told.putAwayTitle} className={ask.box}>
      <p className={text.section}>{told.putAwayTitle}</p>
      <p className={text.note}>{told.putAwayNote}</p>
      <div className={ask.buttons}>
        <Button onClick={() => void pane.merge.settle({ kind: "putAway", files: [props.file] })}>
          {told.putAway}
        </Button>
        <Button onClick={props.onDone}>{words.cancel}</Button>
      </div>
    </div>
  );
}
