/** @jest-environment <rootDir>/test/support/environments/page.mjs */
import { browserMemory } from "../../../src/taskpane/state/PersonalMemory";

describe("what one PC remembers", () => {
  it("keeps a department and forgets it for the secretariat", () => {
    const memory = browserMemory(() => localStorage);
    expect(memory.keepDepartment("福祉課")).toBe(true);
    expect(browserMemory(() => localStorage).department()).toBe("福祉課");
    memory.keepDepartment(null);
    expect(memory.department()).toBeNull();
  });

  it("keeps unsaved text by workbook, each by itself, until it is taken away", () => {
    const one = browserMemory(() => localStorage);
    const other = browserMemory(() => localStorage);
    expect(one.keepUnsaved("計画 R5.xlsx", "a", "書きかけ")).toBe(true);
    other.keepUnsaved("計画 R5.xlsx", "b", "もう一つ");
    other.keepUnsaved("計画 R4.xlsx", "c", "去年");
    expect([...one.unsaved("計画 R5.xlsx")].sort()).toEqual(["もう一つ", "書きかけ"]);
    one.keepUnsaved("計画 R5.xlsx", "a", null);
    expect(one.unsaved("計画 R5.xlsx")).toEqual(["もう一つ"]);
  });

  it("keeps the language, that the first page was read, and that the tour waits", () => {
    const memory = browserMemory(() => localStorage);
    expect([memory.language(), memory.welcomed(), memory.tourWaits()]).toEqual([
      null,
      false,
      false,
    ]);
    memory.keepLanguage("en");
    memory.keepWelcomed(true);
    memory.keepTourWaits(true);
    const later = browserMemory(() => localStorage);
    expect([later.language(), later.welcomed(), later.tourWaits()]).toEqual(["en", true, true]);
    later.keepTourWaits(false);
    expect(memory.tourWaits()).toBe(false);
    localStorage.setItem("planSheetAssistant.language", "fr");
    expect(memory.language()).toBeNull();
  });

  it("goes on without where storage is blocked, and says that it could not", () => {
    const blocked = browserMemory(() => {
      throw new DOMException("denied", "SecurityError");
    });
    expect(blocked.department()).toBeNull();
    expect(blocked.keepDepartment("福祉課")).toBe(false);
    expect(blocked.unsaved("計画.xlsx")).toEqual([]);
    expect(blocked.keepUnsaved("計画.xlsx", "a", "書きかけ")).toBe(false);
    expect([blocked.language(), blocked.welcomed(), blocked.tourWaits()]).toEqual([
      null,
      false,
      false,
    ]);
    expect(blocked.keepLanguage("en")).toBe(false);
  });
});
