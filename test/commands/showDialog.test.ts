import { showDialog, type DialogOffice } from "../../src/commands/showDialog";

const closed = "dialogEventReceived";

/** Excel that opens a dialog, or does not; `close` is the person. */
function officeThat(opens: boolean) {
  const opened: string[] = [];
  let close: (() => void) | undefined;
  const dialog = {
    addEventHandler: (type: string, handler: () => void) => {
      if (type === closed) close = handler;
    },
  };
  const displayDialogAsync = (
    address: string,
    _options: unknown,
    callback: (result: object) => void,
  ) => {
    opened.push(address);
    callback(opens ? { value: dialog } : { error: { code: 12007 } });
  };
  const office = {
    context: { ui: { displayDialogAsync } },
    EventType: { DialogEventReceived: closed },
  };
  return { office: office as unknown as DialogOffice, opened, close: () => close?.() };
}

describe("showDialog", () => {
  it("ends when the person has closed the dialog, not before", async () => {
    const { office, opened, close } = officeThat(true);
    let over = false;
    const shown = showDialog(office, "https://addin.example/notice.html").then(() => {
      over = true;
    });
    await Promise.resolve();
    expect([opened, over]).toEqual([["https://addin.example/notice.html"], false]);
    close();
    await shown;
    expect(over).toBe(true);
  });

  it("waits for nothing where Excel opens none", async () => {
    const { office } = officeThat(false);
    await expect(showDialog(office, "https://addin.example/notice.html")).resolves.toBeUndefined();
  });
});
