import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { LinkButton } from "../../components/LinkButton";
import { useMessages } from "../../PaneContext";
import type { PickedCell } from "../../state/pickedCells";
import { CarryRow } from "./CarryRow";
import { groupByMeasure } from "./groupByMeasure";

/** So many rows are shown at first, and so many more at a time: a thousand open at once are of no use to anybody. */
const page = 30;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** Cells to carry, a row a measure, in sheet order. The first one is open as an example, unless they are `quiet`. */
export function CarryList(props: {
  readonly cells: readonly PickedCell[];
  readonly quiet?: boolean;
}) {
  const styles = useStyles();
  const { carry: told } = useMessages();
  const [shown, setShown] = useState(page);
  const groups = groupByMeasure(props.cells);
  const rest = groups.slice(shown).reduce((sum, group) => sum + group.cells.length, 0);
  return (
    <>
      <ul className={styles.list}>
        {groups.slice(0, shown).map((group, i) => (
          <CarryRow key={group.id} group={group} startsOpen={i === 0 && !props.quiet} />
        ))}
      </ul>
      {rest > 0 && (
        <LinkButton onClick={() => setShown(shown + page)}>{told.more(rest)}</LinkButton>
      )}
    </>
  );
}
