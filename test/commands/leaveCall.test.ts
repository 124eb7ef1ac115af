import { leaveCall } from "../../src/commands/leaveCall";
import { ribbonCallEvent, ribbonNoteKey } from "../../src/messages/RibbonNote";

const showPane = () => Promise.resolve();

/** A window with what was stored, and a pane in it that takes calls, if asked for. */
function windowWith(pane: "a pane" | "no pane", storage: "open" | "blocked" = "open") {
  const stored: string[] = [];
  const heard: unknown[] = [];
  const window = Object.assign(new EventTarget(), {
    localStorage: {
      setItem(key: string, value: string) {
        if (storage === "blocked") throw new Error("SecurityError");
        stored.push(`${key} ${value}`);
      },
    },
  });
  if (pane === "a pane")
    window.addEventListener(ribbonCallEvent, (event) => {
      event.preventDefault();
      heard.push((event as CustomEvent).detail);
    });
  return { window, stored, heard };
}

describe("what a button leaves for the pane", () => {
  it("is taken at once by a pane in the same window, also where storage is blocked", () => {
    const { window, stored, heard } = windowWith("a pane", "blocked");
    leaveCall("a call", { window, showPane });
    expect(heard).toEqual(["a call"]);
    expect(stored).toEqual([]);
  });

  it("waits in the storage until a pane starts", () => {
    const { window, stored } = windowWith("no pane");
    leaveCall("a call", { window, showPane });
    expect(stored).toEqual([`${ribbonNoteKey} a call`]);
  });

  it("goes past the hidden pane of a function file: the one that is seen runs elsewhere", () => {
    const { window, stored, heard } = windowWith("a pane");
    leaveCall("a call", { window, showPane: undefined });
    expect(heard).toEqual([]);
    expect(stored).toEqual([`${ribbonNoteKey} a call`]);
  });

  it("is lost quietly where there is neither pane nor storage", () => {
    const { window } = windowWith("no pane", "blocked");
    expect(() => leaveCall("a call", { window, showPane })).not.toThrow();
  });
});
