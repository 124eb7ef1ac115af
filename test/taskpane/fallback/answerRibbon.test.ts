/** @jest-environment <rootDir>/test/support/environments/page.mjs */
import { answerRibbon } from "../../../src/taskpane/fallback/answerRibbon";
import type { StartingWindow } from "../../../src/taskpane/fallback/StartingWindow";

const view = window as unknown as StartingWindow;
type Handler = (event: { completed(): void }) => void;

/** The ribbon of an old Excel. What was `pressed` before is handed over as soon as the page asks whether Office is ready. */
function oldExcel(opens: boolean, ...pressed: { readonly name: string; completed(): void }[]) {
  const functions = new Map<string, Handler>();
  const opened: string[] = [];
  let close = () => {};
  const dialog = {
    addEventHandler: (_type: string, handler: () => void) => {
      close = handler;
    },
  };
  view.Office = {
    onReady: (callback) => {
      for (const press of pressed.splice(0)) functions.get(press.name)?.(press);
      callback({ host: "Excel" });
    },
    context: {
      requirements: { isSetSupported: () => false },
      ui: {
        displayDialogAsync: (address, _options, callback) => {
          opened.push(address);
          callback(opens ? { value: dialog } : {});
        },
      },
    },
    actions: { associate: (name, run) => void functions.set(name, run) },
  };
  answerRibbon(view);
  window.dispatchEvent(new Event("load"));
  return { functions, opened, close: () => close() };
}
afterEach(() => {
  view.Office = undefined;
});

describe("the ribbon's buttons in an old web view", () => {
  it.each(["carryForward", "check", "undo"])("%s opens the help page", (name) => {
    const { functions, opened, close } = oldExcel(true);
    const completed = jest.fn();
    functions.get(name)?.({ completed });
    expect(opened).toEqual(["http://localhost/help.html"]);
    expect(completed).not.toHaveBeenCalled();
    close();
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("answer what was pressed before the page was there", () => {
    const { opened } = oldExcel(true, { name: "check", completed: () => {} });
    expect(opened).toEqual(["http://localhost/help.html"]);
  });

  it("are released where no dialog opens", () => {
    const completed = jest.fn();
    oldExcel(false).functions.get("undo")?.({ completed });
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("are left alone where Office.js did not arrive", () => {
    answerRibbon(view);
    expect(() => window.dispatchEvent(new Event("load"))).not.toThrow();
  });
});
