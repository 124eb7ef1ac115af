import { makeStyles } from "@fluentui/react-components";
import { formatColumn } from "../../../domain/cells/address";
import type { Meaning } from "../../../domain/planSheet/Meaning";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import type { Asked, ChoiceSays } from "../../state/Asked";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  label: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: "12px",
    color: t.colorNeutralForeground1,
  },
});

/** One answer in words, with why it is likely where something shows that. */
export function ChoiceLabel({ asked, says }: { readonly asked: Asked; readonly says: ChoiceSays }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { asking, words, recognised } = useMessages();
  const hint = hintOf();
  return (
    <span className={styles.label}>
      {told()}
      {hint !== "" && <span className={text.note}>{hint}</span>}
    </span>
  );

  function told(): string {
    switch (says.kind) {
      case "meaning":
        return meaningOf(says.meaning);
      case "column":
        return asking.useColumn(
          words.columnLetter(formatColumn(says.column.column)),
          says.column.label || recognised.noHeader,
        );
      case "mapping":
        return asking.mapping;
      case "unused":
        return asked.columns.length > 1 ? asking.unusedColumns : asking.unusedColumn;
      case "unusedTable":
        return asking.unusedTable;
    }
  }

  function meaningOf({ kind, fiscalYear, party }: Meaning): string {
    const named = asking.meaning(
      fiscalYear === null ? "" : words.year(fiscalYear),
      words.kind[kind],
    );
    return party === null ? named : asking.party(party, named);
  }

  function hintOf(): string {
    if (says.kind === "meaning" && says.beside)
      return asking.beside[says.beside.side](words.kind[says.beside.kind]);
    if (says.kind === "mapping") return asking.mappingWhy;
    return says.kind === "unusedTable" ? asking.unusedTableNote : "";
  }
}
