import { makeStyles } from "@fluentui/react-components";
import type { CarryCell } from "../../../domain/carryForward/CarryProposal";
import { CellText } from "../../components/CellText";
import { Mark } from "../../components/Mark";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import { useSourceNames } from "./useSourceNames";

const useStyles = makeStyles({
  ink: { borderLeft: `4px solid ${t.colorNeutralStroke1}`, padding: "2px 10px" },
});

/** Beside a cell that stays as it is: what last year planned and reported, to be read. */
export function LastYearTexts({ cell }: { readonly cell: CarryCell }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { carry: told, carryBlocks } = useMessages();
  const names = useSourceNames(cell);
  const results = cell.blocks.flatMap(({ result }) => (result ? [result.text] : []));
  if (cell.before === cell.composed) return <Mark kind="written">{told.alreadyThere}</Mark>;
  return (
    <>
      {cell.carried !== "" && (
        <>
          <span className={text.note}>{told.carried}</span>
          <CellText text={cell.carried} className={styles.ink} />
        </>
      )}
      {results.length > 0 && (
        <>
          <span className={text.note}>{carryBlocks.textOf(names.result)}</span>
          <CellText text={results.join("\n")} className={styles.ink} />
        </>
      )}
    </>
  );
}
