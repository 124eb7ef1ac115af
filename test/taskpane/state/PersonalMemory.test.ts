import { browserMemory } from "../../../src/taskpane/state/PersonalMemory";

describe("what one PC remembers", () => {
  it("keeps a department and forgets it for the secretariat", () => {
    const memory = browserMemory(() => localStorage);
    expect(memory.keepDepartment("福祉課")).toBe(true);
    expect(browserMemory(() => localStorage).department()).toBe("福祉課");
    memory.keepDepartment(null);
    expect(memory.department()).toBeNull();
  });

  it("goes on without where storage is blocked, and says that it could not", () => {
    const blocked = browserMemory(() => {
      throw new DOMException("denied", "SecurityError");
    });
    expect(blocked.department()).toBeNull();
    expect(blocked.keepDepartment("福祉課")).toBe(false);
  });
});
