import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ArrowUndoRegular, CheckmarkCircleFilled } from "@fluentui/react-icons";
import { formatAddress } from "../../../domain/cells/address";
import { samePosition } from "../../../domain/cells/Position";
import { Footer } from "../../components/Footer";
import { Mark } from "../../components/Mark";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useClock } from "../../components/useWhen";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import { useBlockName, useCell, type Cell } from "./useCell";
import { useNextStep } from "./useNextStep";

const useStyles = makeStyles({
  before: { fontWeight: t.fontWeightBold, color: t.colorNeutralForeground1 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  result: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    flexGrow: 1,
    color: t.doneInk,
    fontWeight: t.fontWeightSemibold,
    outlineStyle: "none",
  },
  plain: { outlineStyle: "none" },
  aside: { minHeight: "44px" },
  undo: { minHeight: "32px" },
});

/** 変更はありません → 書き込み前。 → ✓9:42に書き込みました, each with its way on and its way back. */
export function EntryFooter() {
  const styles = useStyles();
  const pane = usePane();
  const { writing: told } = useMessages();
  const cell = useCell();
  const { ready } = cell;
  const busy = usePaneState(({ work }) => work?.kind === "editing");
  const undone = usePaneState(({ outcome }) =>
    outcome?.kind === "done" && outcome.name === "undo" ? outcome : null,
  );
  const button = useFocusWhen<HTMLButtonElement>(undone);
  const main = useMain(cell);
  const discard = ready.length > 0 && (
    <Button
      className={styles.aside}
      icon={<ArrowUndoRegular />}
      aria-label={told.discard}
      title={told.discard}
      onClick={() => pane.edit.discard(ready.map(({ unsaved }) => unsaved.id))}
    />
  );
  return (
    <Footer
      scope={<Scope cell={cell} />}
      aside={discard}
      mainRef={button}
      {...(main ? { main: { ...main, busy } } : {})}
    />
  );
}

/** The one thing to do next; what is blocked says what would unblock it. */
function useMain({ ready, write }: Cell) {
  const { writing: told } = useMessages();
  const troubles = usePaneState(({ edit }) => edit.troubles);
  const next = useNextStep();
  const clashes = ready.filter(({ clash }) => clash !== null);
  if (ready.length === 0) return next;
  if (clashes.length === ready.length)
    return { label: told.decide(clashes.length), run: goToClash };
  const asks = ready.some(({ unsaved }) => troubles.get(unsaved.id)?.kind === "asks");
  return asks
    ? { label: told.overwrite, run: () => write(true) }
    : { label: told.write, run: () => write() };
}

/** The first clash on the screen takes the focus, on the first of its answers. */
function goToClash(): void {
  document.querySelector<HTMLButtonElement>("main [data-clash] button")?.focus();
}

function Scope({ cell }: { readonly cell: Cell }) {
  const styles = useStyles();
  const { writing: told, words } = useMessages();
  const nameOf = useBlockName();
  const { target, ready } = cell;
  const colourful = usePaneState(({ edit }) => edit.colourful);
  const keptIn = usePaneState(({ edit }) => edit.keptIn);
  const [first, ...more] = ready;
  if (!target || !first) return <Result />;
  const { sheetId, position } = target.cell;
  const address = formatAddress(position);
  const { editing } = first.unsaved;
  const departments =
    editing.kind === "editBlock"
      ? editing.ref.departments
      : editing.kind === "addBlock"
        ? editing.departments
        : null;
  const only =
    departments === null || departments.length === 0
      ? told.whole(address)
      : told.only(address, nameOf(departments));
  const loses = colourful?.sheetId === sheetId && samePosition(colourful.position, position);
  return (
    <div>
      <span className={styles.before}>{told.before}</span>
      {more.length > 0 ? told.several(address, ready.length) : only}
      {keptIn !== "pc" && <div>{told.keptIn[keptIn]}</div>}
      {loses && <Mark kind="warning">{words.losesColours}</Mark>}
    </div>
  );
}

/** What was written or discarded last, with its way back. */
function Result() {
  const styles = useStyles();
  const pane = usePane();
  const clock = useClock();
  const { writing: told, words } = useMessages();
  const written = usePaneState(({ edit }) => edit.written);
  const discarded = usePaneState(({ edit }) => edit.discarded);
  const result = useFocusWhen<HTMLSpanElement>(written);
  const gone = useFocusWhen<HTMLDivElement>(discarded.length > 0 && !written ? discarded : null);
  // What went with a block that was taken out comes back by undoing that.
  if (discarded.length > 0 && !written)
    return (
      <div ref={gone} tabIndex={-1} className={mergeClasses(styles.line, styles.plain)}>
        {told.discarded}
        <Button className={styles.undo} onClick={pane.edit.bringBack}>
          {told.bringBack}
        </Button>
      </div>
    );
  if (!written) return told.unchanged;
  return (
    <div className={styles.line}>
      <span ref={result} tabIndex={-1} className={styles.result}>
        <CheckmarkCircleFilled aria-hidden />
        {told.written(clock(written.at))}
      </span>
      <Button
        className={styles.undo}
        icon={<ArrowUndoRegular />}
        aria-label={told.undoWrite}
        onClick={() => void pane.edit.undo()}
      >
        {words.undo}
      </Button>
      {written.differs && <Mark kind="warning">{told.differs}</Mark>}
    </div>
  );
}
