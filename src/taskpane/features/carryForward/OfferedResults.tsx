import { makeStyles } from "@fluentui/react-components";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import type { PickedCell } from "../../state/pickedCells";
import { CarryList } from "./CarryList";
import { useSourceNames } from "./useSourceNames";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", gap: "8px" },
});

/** Cells for which nothing was planned but something was reported the year before: nothing of it goes in unasked. */
export function OfferedResults({ offered }: { readonly offered: readonly PickedCell[] }) {
  const [first] = offered;
  return first ? <Offered offered={offered} first={first} /> : null;
}

function Offered(props: { readonly offered: readonly PickedCell[]; readonly first: PickedCell }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { carryBlocks: told, after } = useMessages();
  const { result } = useSourceNames(props.first.cell);
  return (
    <section>
      <div className={styles.head}>
        <h3 className={text.section}>{told.offered}</h3>
        <span className={text.note}>{after.places(props.offered.length)}</span>
      </div>
      <p className={text.note}>{told.offeredNote(result)}</p>
      <CarryList cells={props.offered} quiet />
    </section>
  );
}
