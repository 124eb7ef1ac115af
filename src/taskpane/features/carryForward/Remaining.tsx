import { Button, makeStyles } from "@fluentui/react-components";
import {
  LockClosedRegular,
  QuestionCircleFilled,
  SubtractCircleRegular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { CarryCell } from "../../../domain/carryForward/CarryProposal";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane } from "../../PaneContext";
import type { CarrySection, CarryState } from "../../state/CarryState";
import { asksSuccessor } from "../../state/cellsToWrite";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  list: { margin: "6px 0 0", padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    alignItems: "center",
    gap: "10px",
    minHeight: "52px",
    borderTop: `1px solid ${t.colorNeutralStroke2}`,
    "& > svg": { flexShrink: 0, fontSize: "16px" },
  },
  words: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column" },
  ask: { color: t.askInk, display: "flex" },
});

/** まだ入っていない所: what was asked about, what holds text, what was left out – each with a way there. */
export function Remaining({ written }: { readonly written: NonNullable<CarryState["written"]> }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { after: told } = useMessages();
  const { cells } = written.preview.proposal;
  const left = cells.filter((cell) => !written.chosen.has(cell.id));
  const former = cells.filter((cell) => written.chosen.has(cell.id) && asksSuccessor(cell));
  const asked = left.filter((cell) => cell.status === "ask").length;
  const occupied = left.filter((cell) => cell.status === "skip").length;
  const leftOut = left.length - asked - occupied;
  if (left.length + former.length === 0) return null;
  const show = (section: CarrySection) => pane.carry.show("prepare", section);
  // It stands in the sheet by now: whose it is is changed where one writes.
  const writeUnder = async (cell: CarryCell | undefined) => {
    if (!cell) return;
    await pane.goTo(cell.target.sheetId, cell.target.position);
    pane.openTab("entry");
  };
  const ask = <QuestionCircleFilled aria-hidden className={styles.ask} />;
  const row = (
    icon: ReactNode,
    words: { readonly title: string; readonly note: (count: number) => string },
    count: number,
    [label, run]: readonly [string, () => void],
  ) =>
    count > 0 && (
      <li className={styles.row}>
        {icon}
        <span className={styles.words}>
          <strong>{words.title}</strong>
          <span className={text.note}>{words.note(count)}</span>
        </span>
        <Button aria-label={`${words.title}：${label}`} onClick={run}>
          {label}
        </Button>
      </li>
    );
  return (
    <section>
      <h3 className={text.section}>{told.notIn}</h3>
      <ul className={styles.list}>
        {row(ask, told.ask, asked, [told.decide, () => show("ask")])}
        {row(ask, told.successors, former.length, [told.decide, () => void writeUnder(former[0])])}
        {row(<LockClosedRegular aria-hidden />, told.occupied, occupied, [
          told.see,
          () => show("skip"),
        ])}
        {row(<SubtractCircleRegular aria-hidden />, told.leftOut, leftOut, [
          told.see,
          () => show("fill"),
        ])}
      </ul>
    </section>
  );
}
