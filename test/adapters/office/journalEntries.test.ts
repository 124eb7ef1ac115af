import { commandsOf, entryOf, stateOf } from "../../../src/adapters/office/journalEntries";
import type { JournalRecord } from "../../../src/adapters/office/journalRecord";
import { commandsToDrop, journalLimits } from "../../../src/adapters/office/pruneJournal";
import { recordOf } from "./sampleRecords";

const keep = (record: JournalRecord, xml = "") => ({
  partId: `${record.id}/${record.part}`,
  xml,
  record,
});
const onlyCommand = (...records: JournalRecord[]) => {
  const [command] = commandsOf(records.map((record) => keep(record)));
  if (!command) throw new Error("no command");
  return command;
};
const dayOf = (day: number) => new Date(Date.UTC(2026, 0, day)).toISOString();

describe("journalEntries", () => {
  it("puts the newest command first", () => {
    const kept = ["2026-01-02", "2026-01-03", "2026-01-01"].map((at, i) =>
      keep(recordOf(`${i}`, { at })),
    );
    expect(commandsOf(kept).map(({ id }) => id)).toEqual(["1", "0", "2"]);
  });

  it("brings the parts of a large command together in their order", () => {
    const command = onlyCommand(
      recordOf("a", { part: 1, parts: 2, edits: [], drafts: [], confirms: ["x"] }),
      recordOf("a", { part: 0, parts: 2 }),
    );
    expect(stateOf(command)).toBe("done");
    expect(entryOf(command)?.command).toMatchObject({
      id: "a",
      edits: recordOf("a").edits,
      confirms: ["x"],
    });
  });

  it("takes a command for unfinished whose parts differ or are not all there", () => {
    expect(stateOf(onlyCommand(recordOf("a", { parts: 2 })))).toBe("intent");
    const half = onlyCommand(
      recordOf("a", { parts: 2 }),
      recordOf("a", { part: 1, parts: 2, state: "intent" }),
    );
    expect(stateOf(half)).toBe("intent");
  });
});

describe("commandsToDrop", () => {
  const drop = (kept: ReturnType<typeof keep>[], newest: string) =>
    commandsToDrop(commandsOf(kept), newest).map(({ id }) => id);

  it("drops the oldest finished commands above the number allowed", () => {
    const kept = Array.from({ length: journalLimits.commands + 2 }, (_, day) =>
      keep(recordOf(`${day}`, { at: dayOf(day), state: day === 0 ? "undone" : "done" })),
    );
    expect(drop(kept, `${journalLimits.commands + 1}`)).toEqual(["1", "0"]);
  });

  it("never drops what was begun and not finished, nor the newest", () => {
    const kept = [
      keep(recordOf("new", { at: dayOf(2_000) }), "x".repeat(journalLimits.bytes + 1)),
      keep(recordOf("open", { at: dayOf(1), state: "intent" })),
      keep(recordOf("done", { at: dayOf(1_999) })),
    ];
    expect(drop(kept, "new")).toEqual(["done"]);
  });

  it("drops by age", () => {
    const kept = [
      keep(recordOf("new", { at: dayOf(200) })),
      keep(recordOf("old", { at: dayOf(19) })),
      keep(recordOf("ok", { at: dayOf(21) })),
    ];
    expect(drop(kept, "new")).toEqual(["old"]);
  });
});
