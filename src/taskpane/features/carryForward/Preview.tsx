import { useMemo } from "react";
import { sentencesAsked } from "../../../domain/carryForward/leftOpen";
import { Mark } from "../../components/Mark";
import { Unseen } from "../../components/Unseen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePaneState } from "../../PaneContext";
import { cellsIn, offeredCells } from "../../state/cellsToWrite";
import { CarryList } from "./CarryList";
import { CarryCounts } from "./CarryCounts";
import { OccupiedChoice } from "./OccupiedChoice";
import { OfferedResults } from "./OfferedResults";

/** How many cells, and each of them: the toggles choose what is listed. */
export function Preview() {
  const text = useTextStyles();
  const { carry: told, carryBlocks } = useMessages();
  const carry = usePaneState((state) => state.carry);
  const cells = useMemo(
    () => ({
      fill: cellsIn("fill", carry),
      skip: cellsIn("skip", carry),
      ask: cellsIn("ask", carry),
    }),
    [carry],
  );
  const counts = {
    fill: cells.fill.length,
    skip: cells.skip.length,
    ask: cells.ask.length,
  };
  const losing = carry.preview?.losesColours.size ?? 0;
  const listed = cells[carry.section];
  const asked = sentencesAsked(cells.fill.map(({ cell }) => cell));
  return (
    <>
      <CarryCounts counts={counts} section={carry.section} />
      <Unseen>{told.resultCount(counts.fill, counts.skip, counts.ask)}</Unseen>
      {carry.section === "skip" && listed.length > 0 && <OccupiedChoice />}
      {carry.section === "fill" && asked > 0 && carry.tense === "draft" && (
        <p className={text.note}>{carryBlocks.askedCount(asked)}</p>
      )}
      {losing > 0 && <Mark kind="warning">{told.losesColoursCount(losing)}</Mark>}
      {listed.length === 0 ? (
        <p className={text.note}>{told.empty[carry.section]}</p>
      ) : (
        <CarryList key={carry.section} cells={listed} />
      )}
      {carry.section !== "skip" && <OfferedResults offered={offeredCells(carry)} />}
    </>
  );
}
