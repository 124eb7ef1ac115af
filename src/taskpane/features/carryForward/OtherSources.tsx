import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { CarryBlock } from "../../../domain/carryForward/CarryBlock";
import type { CarryCell } from "../../../domain/carryForward/CarryProposal";
import { CellText } from "../../components/CellText";
import { LinkButton } from "../../components/LinkButton";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import { useSourceNames } from "./useSourceNames";
import { withoutLastBreaks } from "../../../domain/text/withoutLastBreaks";

const useStyles = makeStyles({
  ink: { borderLeft: `4px solid ${t.colorNeutralStroke1}`, padding: "2px 10px" },
});

/** The texts from which a block is not made, to be read before one chooses. */
export function OtherSources(props: { readonly cell: CarryCell; readonly block: CarryBlock }) {
  const names = useSourceNames(props.cell);
  const { plan, result, source, departments } = props.block;
  const taken = (one: "plan" | "result") => source === one || source === "both";
  const whose = departments.join("・");
  return (
    <>
      {plan && !taken("plan") && <Other name={names.plan} whose={whose} text={plan.text} />}
      {result && !taken("result") && (
        <Other name={names.result} whose={whose} text={result.text} open={!plan} />
      )}
    </>
  );
}

/** `open`: there is nothing else to read. */
function Other(props: {
  readonly name: string;
  readonly whose: string;
  readonly text: string;
  readonly open?: boolean;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const { carryBlocks: told } = useMessages();
  const [open, setOpen] = useState(props.open ?? false);
  if (!open)
    return (
      <LinkButton label={told.seeOtherOf(props.name, props.whose)} onClick={() => setOpen(true)}>
        {told.seeOther(props.name)}
      </LinkButton>
    );
  return (
    <div>
      <span className={text.note}>{told.textOf(props.name)}</span>
      <CellText text={withoutLastBreaks(props.text)} className={styles.ink} />
    </div>
  );
}
