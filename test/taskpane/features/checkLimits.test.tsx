import { act, screen } from "@testing-library/react";
import { bookOf } from "../../support/sheetOf";
import { askingBook } from "../askingBook";
import { bookOfTwo, otherSheet, rules, sheet } from "../checkedBook";
import { findings } from "../findings";
import { openPane, press } from "../openPane";
import { openCheck, tab } from "./openCheck";

describe("点検, where not all can be said", () => {
  it("says which columns wait for an answer, and goes to the question", async () => {
    await openPane(askingBook, { tab: "check" });
    expect(screen.getByText(/^意味の決まっていない列が\d+件あります$/u)).toBeTruthy();
    expect(screen.getByText("決まるまで、その列は点検しません。")).toBeTruthy();
    expect(await findings()).toEqual([]);
    await press("列の意味を決める");
    expect(
      screen.getByRole("heading", { name: "この表を、次のように読み取りました" }),
    ).toBeTruthy();
  });

  it("says that what was left as it is may be listed, where the notes cannot be read", async () => {
    const { deps, pane } = await openCheck();
    deps.notebook.read = async () => ({ ok: false, failure: { code: "damaged", detail: "" } });
    await act(() => pane.reread());
    expect(screen.getByText("「このままにした指摘」を読めません")).toBeTruthy();
    expect(tab()).toBe("点検 4");
  });

  it("leaves hidden sheets out: nobody could go there", async () => {
    const hidden = { ...otherSheet, visibility: "hidden" as const };
    await openPane(bookOf([sheet, hidden]), { tab: "check", rules });
    expect(tab()).toBe("点検 4");
    expect(screen.queryByRole("switch")).toBeNull();
  });

  it("follows the sheet in front", async () => {
    const { memory } = await openPane(bookOfTwo, { tab: "check", rules });
    await act(async () =>
      memory.person.selects({ sheetId: otherSheet.id, position: { row: 1, column: 1 } }),
    );
    expect(tab()).toBe("点検 1");
    expect(screen.getByRole("switch", { name: "ほかのシートの4件もあわせて見る" })).toBeTruthy();
  });
});
