import { makeStyles } from "@fluentui/react-components";
import { measureTitle } from "../../../domain/planSheet/measureTitle";
import { Mark } from "../../components/Mark";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import type { FormTarget, MoveTo } from "../../state/FormState";
import { orderAfter } from "./orderAfter";

/** So many measures are shown above and below the one that moves. */
const around = 2;

const useStyles = makeStyles({
  list: { margin: "4px 0 0", padding: 0, listStyleType: "none" },
  item: { display: "flex", flexWrap: "wrap", columnGap: "8px", padding: "3px 0" },
});

/** The measures around the new place, in their new order. */
export function NewOrder({ target, to }: { readonly target: FormTarget; readonly to: MoveTo }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { formScreens: screens } = useMessages();
  const order = orderAfter(target, to);
  const place = order.indexOf(target.measure);
  const shown = order.slice(Math.max(0, place - around), place + around + 1);
  return (
    <section>
      <h3 className={text.section}>{screens.newOrder}</h3>
      <ol className={styles.list}>
        {shown.map((measure) => (
          <li key={measure.index} className={styles.item} lang="ja">
            {measureTitle(measure)}
            {measure === target.measure && <Mark kind="enters">{screens.here}</Mark>}
          </li>
        ))}
      </ol>
    </section>
  );
}
