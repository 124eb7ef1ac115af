/** @jest-environment <rootDir>/test/support/environments/page.mjs */
import { keepPick, keptPicks } from "../../../src/taskpane/state/keptPicks";
import { browserMemory } from "../../../src/taskpane/state/PersonalMemory";

beforeEach(() => localStorage.clear());
const memory = () => browserMemory(() => localStorage);

test("a text that is being written is there for the next pane, until it is decided", () => {
  keepPick(memory(), "c1", "block 1", { key: "text", text: "合わせた文" });
  keepPick(memory(), "c1", "block 2", { key: "keep", text: null });
  expect([...keptPicks(memory(), "c1")]).toEqual([
    ["block 1", { key: "text", text: "合わせた文" }],
  ]);
  keepPick(memory(), "c1", "block 1", null);
  expect(keptPicks(memory(), "c1").size).toBe(0);
});

test("another circulation's texts are not this one's, and neither is what a workbook of any name has", () => {
  keepPick(memory(), "c1", "block 1", { key: "text", text: "文" });
  expect(keptPicks(memory(), "c2").size).toBe(0);
  expect(memory().unsaved("進捗表.xlsx")).toEqual([]);
});

test("what cannot be understood, or not be kept, is left alone", () => {
  memory().keepUnsaved("統合 c1", "x", "{");
  memory().keepUnsaved("統合 c1", "y", '{"conflict":1}');
  expect(keptPicks(memory(), "c1").size).toBe(0);
  const none = browserMemory(() => {
    throw new Error("blocked");
  });
  keepPick(none, "c1", "block 1", { key: "text", text: "文" });
  expect(keptPicks(none, "c1").size).toBe(0);
});
