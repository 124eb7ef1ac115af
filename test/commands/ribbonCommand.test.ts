import { ribbonCommand } from "../../src/commands/ribbonCommand";
import { ribbonFunctions } from "../../src/commands/ribbonFunctions";
import { parseRibbonCall, type RibbonCall } from "../../src/messages/RibbonNote";
import type { Deps } from "../../src/usecases/Deps";
import { bookOfThisYear, planBook, thisYearId } from "../taskpane/planBook";
import { deskFor, understood } from "../usecases/yearBook";
import { messagesFor } from "../../src/messages/messagesFor";
import { tellRibbonNote } from "../../src/messages/tellRibbonNote";
import { confirmDrafts, listDrafts } from "../../src/usecases/drafts";
import { undoCommand } from "../../src/usecases/undo";

/** Last year's plans all have their place in this year's table. */
const allHavePlaces = {
  ...planBook,
  sheets: planBook.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.filter(({ row }) => row < 4),
    merges: sheet.merges.filter(({ bottom }) => bottom < 4),
  })),
};
const first = { row: 1, column: 2 };
type Excel = "with its pane" | "that refuses the pane" | "without shared runtime" | "too old";

function ribbonOver(book = planBook, excel: Excel = "with its pane") {
  const { deps, memory } = deskFor(book);
  const left = new Map<string, string>();
  const shown = jest.fn(() =>
    excel === "that refuses the pane" ? Promise.reject(new Error("no")) : Promise.resolve(),
  );
  const said = jest.fn(async (_call: RibbonCall | null, _at: string) => {});
  const completed = jest.fn();
  const surroundings = {
    deps: () => deps,
    works: () => excel !== "too old",
    window: Object.assign(new EventTarget(), {
      localStorage: { setItem: (key: string, value: string) => void left.set(key, value) },
    }),
    showPane: excel === "without shared runtime" || excel === "too old" ? undefined : shown,
    say: said,
  };
  const note = () => {
    const [text = null] = left.values();
    return parseRibbonCall(text, deps.now());
  };
  const run = (work: (deps: Deps) => Promise<RibbonCall>) =>
    ribbonCommand(work, surroundings)({ completed });
  const press = (name: string) => {
    const work = ribbonFunctions[name];
    if (!work) throw new Error(`no function ${name}`);
    return run(work);
  };
  return { deps, memory, shown, said, completed, note, press, run };
}

describe("the ribbon button 前年度計画を実績へ", () => {
  it("fills the empty cells in one click without opening the pane", async () => {
    const { memory, shown, said, completed, note, press } = ribbonOver(allHavePlaces);
    await press("carryForward");
    expect(memory.text(thisYearId, first)).toBe("【福祉課】\n■ 店をまわった。\n参加者 延べ41人");
    const left = { asked: 0, refused: 0, unmatched: 0 };
    expect(note()).toEqual({ kind: "carried", cells: 2, left });
    expect(shown).not.toHaveBeenCalled();
    expect(said).not.toHaveBeenCalled();
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("counts what one click left, and opens the pane for it", async () => {
    const { shown, note, press } = ribbonOver();
    await press("carryForward");
    const left = { asked: 0, refused: 0, unmatched: 1 };
    expect(note()).toEqual({ kind: "carried", cells: 2, left });
    expect(shown).toHaveBeenCalledTimes(1);
  });

  it("writes nothing and opens the pane with the reason where a choice is needed", async () => {
    const { memory, shown, said, completed, note, press } = ribbonOver(bookOfThisYear);
    await press("carryForward");
    expect(memory.journal).toEqual([]);
    expect(note()).toEqual({ kind: "choose", why: "no-pair" });
    expect(shown).toHaveBeenCalledTimes(1);
    expect(said).not.toHaveBeenCalled();
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("tells a failure in the pane", async () => {
    const { memory, shown, note, press } = ribbonOver();
    memory.fail.apply = { code: "protected", detail: "AccessDenied", restored: true };
    await press("carryForward");
    expect(note()).toMatchObject({ kind: "failed", failure: { code: "protected" } });
    expect(shown).toHaveBeenCalledTimes(1);
  });

  it("is released even when something breaks", async () => {
    const { completed, run } = ribbonOver();
    await expect(run(() => Promise.reject(new Error("a bug")))).rejects.toThrow("a bug");
    expect(completed).toHaveBeenCalledTimes(1);
  });
});

describe("the ribbon button 元に戻す", () => {
  it("takes back what the other button wrote", async () => {
    const { memory, note, press } = ribbonOver();
    await press("carryForward");
    await press("undo");
    expect(memory.text(thisYearId, first)).toBe("");
    expect(memory.notes().drafts).toEqual([]);
    expect(note()).toEqual({ kind: "undone", name: "carryForward", cells: 2, left: 0 });
  });

  it("opens the pane where a cell could not be taken back", async () => {
    const { memory, shown, note, press } = ribbonOver(allHavePlaces);
    await press("carryForward");
    memory.person.types(thisYearId, first, "人が直した文");
    await press("undo");
    expect(note()).toEqual({ kind: "undone", name: "carryForward", cells: 1, left: 1 });
    expect(shown).toHaveBeenCalledTimes(1);
  });

  it("says of confirming that the marks are back", async () => {
    const { memory, note, press, deps } = ribbonOver(allHavePlaces);
    await press("carryForward");
    const drafts = await listDrafts(deps, (await understood(deps)).book);
    if (!drafts.ok) throw new Error(drafts.failure.code);
    await confirmDrafts(deps, drafts.value.found);
    await press("undo");
    expect(memory.notes().drafts).toHaveLength(2);
    const left = note();
    if (left?.kind !== "undone") throw new Error("not undone");
    expect(tellRibbonNote(left, messagesFor("ja")).title).toBe("確かめた印を元に戻しました");
  });

  it("says that nothing came back where the confirmed texts have gone", async () => {
    const { memory, note, press, deps } = ribbonOver(allHavePlaces);
    await press("carryForward");
    const [carried] = memory.journal;
    const drafts = await listDrafts(deps, (await understood(deps)).book);
    if (!drafts.ok) throw new Error(drafts.failure.code);
    await confirmDrafts(deps, drafts.value.found);
    await undoCommand(deps, carried?.command.id ?? "");
    await press("undo");
    expect(memory.notes().drafts).toEqual([]);
    const left = note();
    if (left?.kind !== "undone") throw new Error("not undone");
    expect(tellRibbonNote(left, messagesFor("ja"))).toEqual({ title: "元に戻せた所はありません" });
  });

  it("opens the pane and says so where there is nothing to undo", async () => {
    const { shown, note, press } = ribbonOver();
    await press("undo");
    expect(note()).toMatchObject({ kind: "failed", failure: { code: "nothing-to-undo" } });
    expect(shown).toHaveBeenCalledTimes(1);
  });
});

test("the ribbon button 点検 shows the pane and asks it for that tab", async () => {
  const { shown, note, press } = ribbonOver();
  await press("check");
  expect(note()).toEqual({ kind: "check" });
  expect(shown).toHaveBeenCalledTimes(1);
});

describe("no click is silent", () => {
  it.each(["that refuses the pane", "without shared runtime"] as const)(
    "an Excel %s says it in a dialog; the call stays for the pane",
    async (excel) => {
      const { said, completed, note, press } = ribbonOver(bookOfThisYear, excel);
      said.mockImplementation(async () => expect(completed).not.toHaveBeenCalled());
      await press("carryForward");
      expect(said.mock.calls.map(([call]) => call)).toEqual([{ kind: "choose", why: "no-pair" }]);
      expect(note()).toEqual({ kind: "choose", why: "no-pair" });
      expect(completed).toHaveBeenCalledTimes(1);
    },
  );

  it("an Excel that is too old is told so, and nothing runs", async () => {
    const { memory, said, note, press, completed } = ribbonOver(planBook, "too old");
    await press("carryForward");
    expect(memory.text(thisYearId, first)).toBe("");
    expect(said.mock.calls.map(([call]) => call)).toEqual([null]);
    expect(note()).toBeNull();
    expect(completed).toHaveBeenCalledTimes(1);
  });
});
