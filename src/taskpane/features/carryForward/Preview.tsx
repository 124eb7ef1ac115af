import { useMemo } from "react";
import { Mark } from "../../components/Mark";
import { Unseen } from "../../components/Unseen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePaneState } from "../../PaneContext";
import { cellsIn } from "../../state/cellsToWrite";
import { CarryList } from "./CarryList";
import { CarryCounts } from "./CarryCounts";
import { OccupiedChoice } from "./OccupiedChoice";

/** How many cells, and each of them: the toggles choose what is listed. */
export function Preview() {
  const text = useTextStyles();
  const { carry: told } = useMessages();
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
  return (
    <>
      <CarryCounts counts={counts} section={carry.section} />
      <Unseen>{told.resultCount(counts.fill, counts.skip, counts.ask)}</Unseen>
      {carry.section === "skip" && listed.length > 0 && <OccupiedChoice />}
      {losing > 0 && <Mark kind="warning">{told.losesColoursCount(losing)}</Mark>}
      {listed.length === 0 ? (
        <p className={text.note}>{told.empty[carry.section]}</p>
      ) : (
        <CarryList key={carry.section} cells={listed} />
      )}
    </>
  );
}
