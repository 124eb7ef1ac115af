import { parseAddress } from "../../../src/domain/cells/address";
import { samePosition } from "../../../src/domain/cells/Position";
import { textContent } from "../../../src/domain/cells/CellContent";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { planSheetsOf } from "../../../src/domain/planSheet/readPlanBook";
import type { Deps } from "../../../src/usecases/Deps";
import { editCell } from "../../../src/usecases/editCell";
import { understood } from "../../support/desk";

/** Writes a whole cell of a plan sheet as the pane does. */
export async function writeCell(
  deps: Deps,
  sheetName: string,
  address: string,
  text: string,
): Promise<void> {
  const { book } = await understood(deps);
  const position = parseAddress(address);
  const sheet = planSheetsOf(book).find((one) => one.sheetName === sheetName);
  const entry = sheet?.tables
    .flatMap(({ entries }) => entries)
    .find(({ anchor }) => position !== null && samePosition(anchor, position));
  if (!sheet || !entry || !position) throw new Error(`${address} holds no entry`);
  const { measure, meaning: column, role, ordinal } = entry;
  const { sheetId } = sheet;
  const place = { sheetId, sheetName, measure: measure.text, column, role, ordinal };
  const done = await editCell(
    deps,
    {
      sheetId,
      position,
      before: textContent(entry.text),
      place: { ...place, lastPosition: position },
    },
    { kind: "replaceText", text },
    usualProfile,
  );
  if (!done.ok || done.value.kind !== "written") throw new Error(`${address} was not written`);
}
