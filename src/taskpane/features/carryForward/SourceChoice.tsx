import { Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import type { BlockSource, CarryBlock } from "../../../domain/carryForward/CarryBlock";
import type { CarryCell } from "../../../domain/carryForward/CarryProposal";
import { useRadioStyles } from "../../components/useRadioStyles";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { useSourceNames } from "./useSourceNames";

const useStyles = makeStyles({
  note: { marginLeft: "8px" },
  alike: { display: "flex", flexDirection: "column" },
});

/** 【課】の下書きのもと: last year's plan, last year's result, both or nothing, and how alike these are. */
export function SourceChoice(props: {
  readonly cell: CarryCell;
  readonly block: CarryBlock;
  readonly choose: (source: BlockSource) => void;
}) {
  const styles = useStyles();
  const radio = useRadioStyles();
  const text = useTextStyles();
  const { carryBlocks: told } = useMessages();
  const { cell, block } = props;
  const names = useSourceNames(cell);
  const turns = cell.basis.reportYear !== null && cell.basis.tense === "draft";
  const notes: Partial<Record<BlockSource, string>> = {
    plan: told.sourceNote.plan[turns ? "draft" : "verbatim"],
    result: told.sourceNote.result,
  };
  const sources = sourcesOf(block);
  return (
    <Field
      size="small"
      label={
        block.departments.length > 0
          ? told.madeFrom(block.departments.join("・"))
          : told.madeFromShared
      }
      hint={<Likeness block={block} names={names} />}
    >
      <RadioGroup
        value={block.source}
        onChange={(_, { value }) => {
          const source = sources.find((one) => one === value);
          if (source) props.choose(source);
        }}
      >
        {sources.map((source) => (
          <Radio
            key={source}
            value={source}
            className={radio.radio}
            label={
              <>
                {told.source[source](names)}
                {notes[source] && (
                  <span className={`${text.note} ${styles.note}`}>{notes[source]}</span>
                )}
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

function sourcesOf({ plan, result }: CarryBlock): BlockSource[] {
  return [
    ...(plan ? (["plan"] as const) : []),
    ...(result ? (["result"] as const) : []),
    ...(plan && result ? (["both"] as const) : []),
    "none",
  ];
}

function Likeness(props: {
  readonly block: CarryBlock;
  readonly names: { readonly plan: string; readonly result: string };
}) {
  const styles = useStyles();
  const { carryBlocks: told } = useMessages();
  const { likeness, present } = props.block;
  return (
    <span className={styles.alike}>
      {likeness !== null && <span>{told.likeness(likeness)}</span>}
      {present && <span>{presentWords(present)}</span>}
    </span>
  );

  function presentWords({ plan, result }: NonNullable<CarryBlock["present"]>): string {
    const { names } = props;
    if (plan === null) return result === null ? "" : told.presentAlike(names.result, result);
    if (result === null) return told.presentAlike(names.plan, plan);
    if (Math.round(plan * 10) === Math.round(result * 10)) return told.presentEqual(plan);
    return plan > result
      ? told.presentCloser(names.plan, plan)
      : told.presentCloser(names.result, result);
  }
}
