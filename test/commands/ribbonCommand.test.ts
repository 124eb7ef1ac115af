import { ribbonCommand } from "../../src/commands/ribbonCommand";
import { carryForwardByRibbon, undoByRibbon } from "../../src/commands/runOnce";
import { parseRibbonNote } from "../../src/messages/RibbonNote";
import { bookOfThisYear, planBook, thisYearId } from "../taskpane/planBook";
import { deskFor } from "../usecases/yearBook";

const first = { row: 1, column: 2 };

function ribbonOver(book = planBook, storageBlocked = false) {
  const { deps, memory } = deskFor(book);
  const left = new Map<string, string>();
  const shown = jest.fn(async () => {});
  const completed = jest.fn();
  const surroundings = {
    deps: () => deps,
    storage: () => {
      if (storageBlocked) throw new Error("SecurityError");
      return { setItem: (key: string, value: string) => void left.set(key, value) };
    },
    showPane: shown,
  };
  const note = () => {
    const [text = null] = left.values();
    return parseRibbonNote(text, deps.now());
  };
  const press = (run: Parameters<typeof ribbonCommand>[0]) =>
    ribbonCommand(run, surroundings)({ completed });
  return { memory, shown, completed, note, press };
}

describe("the ribbon button 前年度計画を実績へ", () => {
  it("fills the empty cells in one click without opening the pane", async () => {
    const { memory, shown, completed, note, press } = ribbonOver();
    await press(carryForwardByRibbon);
    expect(memory.text(thisYearId, first)).toBe("【福祉課】\n■ 店をまわる。\n参加者 延べ41人");
    expect(note()).toEqual({ kind: "carried", cells: 2 });
    expect(shown).not.toHaveBeenCalled();
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("writes nothing and opens the pane with the reason where a choice is needed", async () => {
    const { memory, shown, completed, note, press } = ribbonOver(bookOfThisYear);
    await press(carryForwardByRibbon);
    expect(memory.journal).toEqual([]);
    expect(note()).toEqual({ kind: "choose", why: "no-pair" });
    expect(shown).toHaveBeenCalledTimes(1);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("tells a failure in the pane", async () => {
    const { memory, shown, note, press } = ribbonOver();
    memory.fail.apply = { code: "protected", detail: "AccessDenied", restored: true };
    await press(carryForwardByRibbon);
    expect(note()).toMatchObject({ kind: "failed", failure: { code: "protected" } });
    expect(shown).toHaveBeenCalledTimes(1);
  });

  it("works where storage is blocked", async () => {
    const { memory, completed, press } = ribbonOver(planBook, true);
    await press(carryForwardByRibbon);
    expect(memory.text(thisYearId, first)).not.toBe("");
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("is released even when something breaks", async () => {
    const { completed, press } = ribbonOver();
    const broken = press(() => Promise.reject(new Error("a bug")));
    await expect(broken).rejects.toThrow("a bug");
    expect(completed).toHaveBeenCalledTimes(1);
  });
});

describe("the ribbon button 元に戻す", () => {
  it("takes back what the other button wrote", async () => {
    const { memory, note, press } = ribbonOver();
    await press(carryForwardByRibbon);
    await press(undoByRibbon);
    expect(memory.text(thisYearId, first)).toBe("");
    expect(memory.notes().drafts).toEqual([]);
    expect(note()).toEqual({ kind: "undone", cells: 2 });
  });

  it("opens the pane and says so where there is nothing to undo", async () => {
    const { shown, note, press } = ribbonOver();
    await press(undoByRibbon);
    expect(note()).toMatchObject({ kind: "failed", failure: { code: "nothing-to-undo" } });
    expect(shown).toHaveBeenCalledTimes(1);
  });
});
