import { fireEvent, screen } from "@testing-library/react";
import { emptyNotebook } from "../../../src/ports/Notebook";
import { bracket, sheet } from "../checkedBook";
import { findings } from "../findings";
import { press } from "../openPane";
import { openCheck, tab, titleOf } from "./openCheck";

describe("点検, left as it is", () => {
  const ignoreIt = () => press(`B2「${titleOf("tag/form")}」を、このままにする`);

  it("needs a reason", async () => {
    const { memory } = await openCheck();
    await ignoreIt();
    expect(screen.getByText("［福祉課］")).toBeTruthy();
    await press("このままにする");
    expect(screen.getByText("理由を1つ選ぶか、ひとことを書いてください。")).toBeTruthy();
    expect(memory.notes().ignored).toEqual([]);
    expect(await findings()).toEqual([]);
    await press("やめる");
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^B2.*このままにする$/u);
  });

  it("stays so when the workbook is opened again, until it is brought back", async () => {
    const { memory } = await openCheck();
    await ignoreIt();
    await press("点検のほうが合っていない", "radio");
    fireEvent.change(screen.getByRole("textbox"), { target: { value: "課の決まり" } });
    await press("このままにする");
    expect(screen.getByText("このままにしました")).toBeTruthy();
    expect(tab()).toBe("点検 3");
    expect(memory.text(sheet.id, bracket)).toBe("［福祉課］\n・訪ねた。");
    document.body.replaceChildren();

    const again = await openCheck({ notes: memory.notes() });
    expect(tab()).toBe("点検 3");
    await press("このままにした指摘 1件");
    expect(screen.getByText("点検のほうが合っていない：課の決まり")).toBeTruthy();
    expect(await findings()).toEqual([]);
    await press(`B2「${titleOf("tag/form")}」を、指摘に戻す`);
    expect(again.memory.notes()).toEqual(emptyNotebook);
    expect(tab()).toBe("点検 4");
  });

  it("says why the reason could not be kept, and what was written stays", async () => {
    const { memory, deps } = await openCheck();
    await ignoreIt();
    fireEvent.change(screen.getByRole("textbox"), { target: { value: "課の決まり" } });
    const { update } = deps.notebook;
    deps.notebook.update = async () => ({ ok: false, failure: { code: "newer", detail: "" } });
    await press("このままにする");
    deps.notebook.update = update;
    expect(screen.getByText("理由を残せませんでした。シートは変わっていません")).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe("課の決まり");
    expect(memory.notes().ignored).toEqual([]);
  });
});
