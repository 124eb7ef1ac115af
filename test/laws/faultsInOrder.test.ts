import type { Command } from "../../src/domain/edit/Command";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import {
  addMeasure,
  measures,
  moveMeasure,
  removeMeasure,
} from "../adapters/office/inOrder/measures";
import type { Desk } from "../support/desk";
import { provesFaults } from "../support/faults/faultProof";
import type { FaultRow } from "../support/faults/FaultRow";
import { tell } from "../support/faults/tell";
import { wanted } from "../support/faults/wanted";

const later = "2026-05-02T00:00:00Z";
const book = () => createHostWorkbook({ sheets: [measures] });

async function commandFor({ deps }: Desk, make: (sheetId: string) => Command): Promise<Command> {
  const [sheet] = wanted(await deps.workbook.sheets());
  return make(sheet?.id ?? "");
}

/** Edits that depend on each other, richer than any one use case makes them: done, and undone. */
function rowsOf(name: string, make: (sheetId: string) => Command): FaultRow[] {
  const doing: FaultRow["begin"] = async (desk) => {
    const command = await commandFor(desk, make);
    return async ({ workbook }) => tell(await workbook.apply(command));
  };
  const undoing: FaultRow["begin"] = async (desk) => {
    const command = await commandFor(desk, make);
    wanted(await desk.deps.workbook.apply(command));
    return async ({ workbook }) => tell(await workbook.undo(command.id, later));
  };
  return [
    { name: `edits in order (${name})`, book, begin: doing, movesRows: true },
    {
      name: `undo (edits in order, ${name})`,
      book,
      begin: undoing,
      takesBackTo: "after",
      movesRows: true,
    },
  ];
}

provesFaults(
  [
    ...rowsOf("adding", addMeasure),
    ...rowsOf("moving", moveMeasure),
    ...rowsOf("removing", removeMeasure),
  ],
  4,
);
