import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons";
import { formatColumn } from "../../../domain/cells/address";
import type { ColumnRef } from "../../../domain/carryForward/CarryPair";
import { HeaderCell } from "../../components/HeaderCell";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import type { PairOffer } from "../../state/CarryState";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  pair: { display: "flex", alignItems: "stretch", gap: "6px" },
  card: {
    flex: "1 1 0",
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    border: `1px solid ${t.colorNeutralStroke1}`,
    borderTopWidth: "3px",
    padding: "5px 8px 7px",
    backgroundColor: t.readOnly,
    overflowWrap: "anywhere",
  },
  to: { borderTopColor: t.colorBrandStroke1, backgroundColor: t.colorNeutralBackground1 },
  arrow: {
    alignSelf: "center",
    display: "flex",
    flexShrink: 0,
    fontSize: "20px",
    color: t.colorBrandForeground1,
  },
});

/** The pair in words: two header cells with an arrow between them. */
export function PairCards({ offer }: { readonly offer: PairOffer }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { carry: told, words } = useMessages();
  const { from, to } = offer.pair;
  const card = (where: string, column: ColumnRef, className?: string) => (
    <div className={mergeClasses(styles.card, className)}>
      <span className={text.note}>{where}</span>
      <strong>
        <HeaderCell column={column} />
      </strong>
      <span className={text.note}>
        {told.sheetColumn(column.sheetName, words.columnLetter(formatColumn(column.column)))}
      </span>
      {offer.fromFile && column === from && <span className={text.note}>{column.file}</span>}
    </div>
  );
  return (
    <div className={styles.pair}>
      {card(offer.fromFile ? told.lastYearBook : told.thisBook, from)}
      <span className={styles.arrow} role="img" aria-label={told.arrow}>
        <ArrowRightRegular />
      </span>
      {card(told.thisBook, to, styles.to)}
    </div>
  );
}
