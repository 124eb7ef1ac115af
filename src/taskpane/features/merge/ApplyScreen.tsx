import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import { formatAddress } from "../../../domain/cells/address";
import type { MergeDesk } from "../../../usecases/MergeDesk";
import { AddressButton } from "../../components/AddressButton";
import { Footer } from "../../components/Footer";
import { Mark } from "../../components/Mark";
import { Screen } from "../../components/Screen";
import { ScreenTitle } from "../../components/ScreenTitle";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { mergeFigures } from "../../state/mergeFigures";
import { paneTokens as t } from "../../theme/paneTokens";
import { TroubleBar } from "./TroubleBar";

const useStyles = makeStyles({
  list: { margin: 0, display: "flex", flexDirection: "column" },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content",
    columnGap: "8px",
    padding: "10px 0",
    borderBottom: `1px solid ${t.colorNeutralStroke2}`,
  },
  figure: { margin: 0, fontWeight: t.fontWeightBold },
  note: { gridColumn: "1 / -1", margin: 0 },
  cells: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexWrap: "wrap" },
});

/** A person looks at some of them; the number is told of all. */
const shownCells = 30;

/** Before 反映 [05c]: what goes in, what stays out, and who is missing. */
export function ApplyScreen({ desk }: { readonly desk: MergeDesk }) {
  const text = useTextStyles();
  const pane = usePane();
  const { mergeApply: told, words } = useMessages();
  const { entering } = usePaneState(mergeFigures);
  const busy = usePaneState(({ work }) => work !== null && work.kind !== "reading");
  const cells = desk.outcome?.cells.length ?? 0;
  const tooLong = desk.outcome?.warnings.filter(({ type }) => type === "too-long").length ?? 0;
  const back = { label: words.back, run: () => pane.merge.show({ kind: "copies" }) };
  const aside = (
    <Button size="large" onClick={back.run}>
      {back.label}
    </Button>
  );
  const footer =
    cells === 0 ? (
      <Footer scope={told.nothingScope} main={back} />
    ) : (
      <Footer
        scope={told.scope(cells)}
        main={{ label: told.main(entering), run: () => void pane.merge.apply(), busy }}
        aside={aside}
      />
    );
  return (
    <Screen plain footer={footer}>
      <TroubleBar />
      <ScreenTitle>{told.title}</ScreenTitle>
      <Summary desk={desk} />
      {tooLong > 0 && <Mark kind="warning">{told.tooLong(tooLong)}</Mark>}
      <LostColours desk={desk} />
      <section>
        <h3 className={text.section}>{told.keptTitle}</h3>
        <p className={text.plain}>{told.keptNote}</p>
      </section>
    </Screen>
  );
}

/** Red words in a black text: where they are is to be seen before they go. */
function LostColours({ desk }: { readonly desk: MergeDesk }) {
  const styles = useStyles();
  const pane = usePane();
  const { mergeApply: told } = useMessages();
  const losing = usePaneState(({ merge }) => merge.losing);
  useEffect(() => void pane.merge.lookAtColours(), [pane, desk]);
  if (losing?.of !== desk || losing.cells.length === 0) return null;
  return (
    <div>
      <Mark kind="warning">{told.losesColours(losing.cells.length)}</Mark>
      <ul className={styles.cells}>
        {losing.cells.slice(0, shownCells).map(({ sheetId, position }) => (
          <li key={`${sheetId} ${formatAddress(position)}`}>
            <AddressButton sheetId={sheetId} position={position} />
          </li>
        ))}
      </ul>
    </div>
  );
}

type Line = { readonly title: string; readonly figure: string; readonly note?: string };

function Summary({ desk }: { readonly desk: MergeDesk }) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <dl className={styles.list}>
      {useLines(desk).map(({ title, figure, note }) => (
        <div key={title} className={styles.line}>
          <dt className={text.strong}>{title}</dt>
          <dd className={styles.figure}>{figure}</dd>
          {note && <dd className={`${text.note} ${styles.note}`}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}

/** Each number that is not none. */
function useLines({ outcome, lines }: MergeDesk): Line[] {
  const { mergeApply: told, words } = useMessages();
  const { entering, decided, openClashes, declined } = usePaneState(mergeFigures);
  const refused = outcome?.refused ?? [];
  const missing = outcome?.notReturned ?? [];
  const asked = lines.filter(({ state }) => state === "asked");
  const left = declined.filter(({ decision }) => decision === null);
  const line = (count: number, title: string, figure: string, note?: string): Line[] =>
    count === 0 ? [] : [note === undefined ? { title, figure } : { title, figure, note }];
  return [
    { title: told.entering, figure: told.count(entering) },
    ...line(decided.length, told.decided, told.count(decided.length)),
    ...line(openClashes.length, told.open, told.count(openClashes.length), told.openNote),
    ...line(left.length, told.declined, told.count(left.length), told.declinedNote),
    ...line(asked.length, told.asked, told.copies(asked.length), told.askedNote),
    ...line(
      refused.length,
      told.refused,
      told.copies(refused.length),
      words.and(refused.map(({ file }) => file)),
    ),
    ...line(missing.length, told.missing, told.departments(missing.length), words.and(missing)),
  ];
}
