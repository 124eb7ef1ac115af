import { makeStyles } from "@fluentui/react-components";
import { memo } from "react";
import type { CarryBlock } from "../../../domain/carryForward/CarryBlock";
import type { BlockPick } from "../../../domain/carryForward/CarryPicks";
import type { CarryCell } from "../../../domain/carryForward/CarryProposal";
import { composeBlock } from "../../../domain/carryForward/composeBlock";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane } from "../../PaneContext";
import type { PickedCell } from "../../state/pickedCells";
import { FigureText } from "./FigureText";
import { OtherSources } from "./OtherSources";
import { sentenceLines } from "./sentenceLines";
import { SentenceRow } from "./SentenceRow";
import { SourceChoice } from "./SourceChoice";
import { SuccessorChoice } from "./SuccessorChoice";
import { useSourceNames } from "./useSourceNames";
import { usePencilStyles } from "./usePencilStyles";
import { withoutLastBreaks } from "../../../domain/text/withoutLastBreaks";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: "6px" },
});

/** One department's part of a cell: what its draft is made from, the draft itself, and who took over where that is open. */
export const BlockDetail = memo(function BlockDetail(props: {
  readonly picked: PickedCell;
  readonly block: CarryBlock;
}) {
  const styles = useStyles();
  const pane = usePane();
  const { picked, block } = props;
  const pick = (change: BlockPick) => pane.carry.pick(picked.proposed, block.key, change);
  return (
    <div className={styles.block}>
      <SourceChoice cell={picked.cell} block={block} choose={(source) => pick({ source })} />
      <BlockText cell={picked.cell} block={block} pick={pick} />
      <OtherSources cell={picked.cell} block={block} />
      {block.source !== "none" &&
        block.successions.map((succession) => (
          <SuccessorChoice
            key={succession.former}
            succession={succession}
            choose={(name) =>
              pick({ successors: { ...namesPicked(block), [succession.former]: name } })
            }
          />
        ))}
    </div>
  );
});

function BlockText(props: {
  readonly cell: CarryCell;
  readonly block: CarryBlock;
  readonly pick: (change: BlockPick) => void;
}) {
  const text = useTextStyles();
  const pencil = usePencilStyles();
  const names = useSourceNames(props.cell);
  const { carryBlocks: told } = useMessages();
  const { block, pick } = props;
  const { plan, source } = block;
  if (source === "none") return <p className={text.note}>{told.nothing}</p>;
  if (source === "result" || !plan || plan.sentences.length === 0)
    return <FigureText text={composeBlock(block)} className={pencil.row} />;
  const whose = block.departments.join("・") || told.shared;
  const turns = props.cell.basis.tense === "draft";
  const beyond = source === "both" ? beyondPlan(block) : "";
  return (
    <ul className={pencil.list} aria-label={told.draftOf(whose)}>
      {sentenceLines(plan).map(({ sentence, marker }, i) => (
        <SentenceRow
          key={sentence.start}
          sentence={sentence}
          marker={marker}
          turns={turns}
          accept={(accepted) => pick({ accepted: acceptedWith(block, i, accepted) })}
        />
      ))}
      {beyond !== "" && (
        <li className={pencil.row}>
          <FigureText text={beyond} />
          <span className={pencil.figureNote}>{told.fromResult(names.result)}</span>
        </li>
      )}
    </ul>
  );
}

/** What last year's result adds to the plan's draft. */
function beyondPlan(block: CarryBlock): string {
  const draft = withoutLastBreaks(block.plan?.draft ?? "");
  return composeBlock({ ...block, successions: [] })
    .slice(draft.length)
    .trim();
}

/** The suggestions that are taken, with or without this one. */
function acceptedWith({ plan }: CarryBlock, at: number, accepted: boolean): number[] {
  const taken = (plan?.sentences ?? []).flatMap(({ answer, plan: words, draft }, i) =>
    answer === "asked" && draft !== words && i !== at ? [i] : [],
  );
  return accepted ? [...taken, at] : taken;
}

function namesPicked({ successions }: CarryBlock): Record<string, string> {
  const picked = successions.filter(({ by }) => by === "picked");
  return Object.fromEntries(picked.map(({ former, successor }) => [former, successor ?? former]));
}
