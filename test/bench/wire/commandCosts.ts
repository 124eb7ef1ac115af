import { costOf, type Cost } from "../../scenarios/floods/floodDesk";
import { openDesk, understood } from "../../support/desk";
import { entryRows } from "../../support/faults/entryRows";
import { faultBook } from "../../support/faults/faultBook";
import type { FaultRow } from "../../support/faults/FaultRow";
import { formRows } from "../../support/faults/formRows";
import { mergeRows } from "../../support/faults/mergeRows";
import { viewRows } from "../../support/faults/viewRows";

/** Every command that writes, as the fault proof has it. */
export const commands: readonly FaultRow[] = [...entryRows, ...formRows, ...viewRows, ...mergeRows];

/** What reading and understanding a workbook costs, which comes before every command. */
export async function costOfReading(): Promise<Cost> {
  const desk = await openDesk(faultBook());
  const { syncs, bytes } = await costOf(desk, () => understood(desk.deps));
  desk.close();
  return { syncs, bytes };
}

/** What a command costs from the press of its button: through the real client, on the small workbook of the fault proof. */
export async function costOfCommand({ name, book, begin }: FaultRow): Promise<Cost> {
  const workbook = await book();
  const desk = await openDesk(workbook);
  const press = await begin(desk, workbook);
  const { value, syncs, bytes } = await costOf(desk, () => press(desk.deps));
  desk.close();
  if (value.kind !== "done" || value.refused.length > 0)
    throw new Error(`${name} does not work: ${JSON.stringify(value)}`);
  return { syncs, bytes };
}
