import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { RolledCell, RolledHow } from "../../../domain/rollOver/RolledCell";
import { CountToggles } from "../../components/CountToggles";
import { LinkButton } from "../../components/LinkButton";
import type { MarkKind } from "../../components/Mark";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import { RolledRow } from "./RolledRow";

/** So many rows are shown at first, and so many more at a time. */
const page = 20;

const useStyles = makeStyles({
  part: {
    borderTop: `1px solid ${t.colorNeutralStroke2}`,
    paddingTop: "12px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

const marks: Readonly<Record<RolledHow, MarkKind>> = {
  draft: "draft",
  carried: "draft",
  moved: "enters",
  kept: "draft",
  emptied: "blank",
};
const hows = ["draft", "carried", "moved", "kept", "emptied"] as const;

/** What becomes of the texts in the tables; a cell that was empty and stays so is none of them. */
export function RolledTexts({ cells }: { readonly cells: readonly RolledCell[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { rollOver: told } = useMessages();
  const [chosen, setChosen] = useState<RolledHow>("draft");
  const changed = cells.filter(({ before, after }) => before !== "" || after !== "");
  const of = (how: RolledHow) => changed.filter((cell) => cell.how === how);
  const parts = hows
    .map((how) => ({
      part: how,
      count: of(how).length,
      mark: marks[how],
      word: told.how[how].word,
    }))
    .filter(({ count }) => count > 0);
  const part = parts.some((one) => one.part === chosen) ? chosen : (parts[0]?.part ?? null);
  return (
    <section className={styles.part}>
      <h3 className={text.section}>{told.texts}</h3>
      {part === null ? (
        <p className={text.note}>{told.noneOf}</p>
      ) : (
        <>
          <CountToggles label={told.howLabel} parts={parts} shown={part} onShow={setChosen} />
          <p className={text.note}>{told.how[part].means}</p>
          <Rows key={part} cells={of(part)} />
        </>
      )}
    </section>
  );
}

function Rows({ cells }: { readonly cells: readonly RolledCell[] }) {
  const styles = useStyles();
  const { rollOver: told } = useMessages();
  const [shown, setShown] = useState(page);
  return (
    <>
      <ul className={styles.list}>
        {cells.slice(0, shown).map((cell) => (
          <RolledRow key={cell.id} cell={cell} />
        ))}
      </ul>
      {cells.length > shown && (
        <LinkButton onClick={() => setShown(shown + page)}>
          {told.more(cells.length - shown)}
        </LinkButton>
      )}
    </>
  );
}
