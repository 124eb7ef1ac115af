import type { Command, CommandName } from "../../../src/domain/edit/Command";
import type { JournalEntry } from "../../../src/ports/LiveWorkbook";
import { lastOf } from "../../../src/taskpane/state/lastOf";

const lastCarry = (journal: readonly JournalEntry[]) => lastOf(journal, "carryForward");
const lastRepair = (journal: readonly JournalEntry[]) => lastOf(journal, "repairLabels");

function entry(name: CommandName, state: JournalEntry["state"] = "done"): JournalEntry {
  const command: Command = { id: name, name, at: "", edits: [], drafts: [], confirms: [] };
  return { command, state, confirmed: [] };
}

test("a repair of labels and a carry-forward do not stand in each other's way", () => {
  for (const names of [
    ["repairLabels", "carryForward"],
    ["carryForward", "repairLabels"],
  ] as const) {
    const journal = names.map((name) => entry(name));
    expect(lastCarry(journal)?.command.name).toBe("carryForward");
    expect(lastRepair(journal)?.command.name).toBe("repairLabels");
  }
});

test("a repair that was taken back, or is not known to have been finished, has no way back here", () => {
  expect(lastRepair([entry("repairLabels", "undone")])).toBeNull();
  expect(lastRepair([entry("repairLabels", "intent"), entry("carryForward")])).toBeNull();
  expect(lastRepair([])).toBeNull();
});
