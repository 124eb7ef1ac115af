import { makeStyles } from "@fluentui/react-components";
import { formatColumn } from "../../../domain/cells/address";
import type { ColumnRef } from "../../../domain/carryForward/CarryPair";
import { useColumnWords } from "../../components/useColumnWords";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import type { PairOffer } from "../../state/CarryState";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  label: { display: "flex", flexDirection: "column", color: t.colorNeutralForeground1 },
});

/** A pair to choose, in words, with where its two columns are. */
export function OfferLabel({ offer }: { readonly offer: PairOffer }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { carry: told, words } = useMessages();
  const meaning = useColumnWords();
  const where = (column: ColumnRef) =>
    told.sheetColumn(column.sheetName, words.columnLetter(formatColumn(column.column)));
  const { from, to } = offer.pair;
  return (
    <span className={styles.label}>
      <span className={text.strong}>{told.pairWords(meaning(from), meaning(to))}</span>
      <span className={text.note}>
        {told.pairWords(
          `${offer.fromFile ? told.lastYearBook : told.thisBook} ${where(from)}`,
          where(to),
        )}
      </span>
    </span>
  );
}
