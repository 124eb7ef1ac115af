import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { YearMove } from "../../../domain/rollOver/YearMove";
import { LinkButton } from "../../components/LinkButton";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePaneState } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import { HeadingRow } from "./HeadingRow";

/** So many rows are shown at first, and so many more at a time. */
const page = 30;

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${t.colorNeutralStroke2}`, paddingTop: "12px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** Every year of the form: those that move on, then those that stay, each group by what it stands in. */
export function HeadingList({ moves }: { readonly moves: readonly YearMove[] }) {
  const text = useTextStyles();
  const styles = useStyles();
  const { rollOver: told } = useMessages();
  const moving = moves.filter(({ stays }) => stays === null);
  const staying = moves.filter(({ stays }) => stays !== null);
  return (
    <>
      <section className={styles.part}>
        <h3 className={text.section}>{told.headings(moving.length)}</h3>
        <Groups moves={moving} />
      </section>
      {staying.length > 0 && (
        <section className={styles.part}>
          <h3 className={text.section}>{told.staying(staying.length)}</h3>
          <p className={text.note}>{told.stayingNote}</p>
          <Groups moves={staying} />
        </section>
      )}
    </>
  );
}

const groups = ["header", "title", "sheetName", "prompt", "guidance"] as const;

function Groups({ moves }: { readonly moves: readonly YearMove[] }) {
  return groups.map((group) => {
    const own = moves.filter((move) => move.group === group);
    return own.length > 0 && <Group key={group} group={group} moves={own} />;
  });
}

function Group(props: { readonly group: YearMove["group"]; readonly moves: readonly YearMove[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { rollOver: told } = useMessages();
  const decided = usePaneState(({ roll }) => roll.decided);
  const [shown, setShown] = useState(page);
  const { group, moves } = props;
  return (
    <>
      <h4 className={text.note}>{told.groups[group]}</h4>
      <ul className={styles.list}>
        {moves.slice(0, shown).map((move) => (
          <HeadingRow
            key={move.id}
            move={move}
            moves={decided.get(move.id) ?? move.stays === null}
          />
        ))}
      </ul>
      {moves.length > shown && (
        <LinkButton onClick={() => setShown(shown + page)}>
          {told.more(moves.length - shown)}
        </LinkButton>
      )}
    </>
  );
}
