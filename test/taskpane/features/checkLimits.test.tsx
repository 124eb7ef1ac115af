import { act, fireEvent, screen } from "@testing-library/react";
import { roleNotARole } from "../../../src/domain/rules/role/roleNotARole";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { askingBook } from "../askingBook";
import { bookOfTwo, otherSheet, rules, sheet } from "../checkedBook";
import { findings } from "../findings";
import { openPane, press } from "../openPane";
import { items, openCheck, openGroup, tab } from "./openCheck";

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

  it("names the header where a finding belongs to no measure", async () => {
    const axis = sheetOf(
      [
        ["施策の展開", "区分", "令和4年度", "令和5年度"],
        ["① 見守り", "計画", "訪ねる。", "集う。"],
        ["", "実績", "訪ねた。", ""],
        ["② 相談", "計画", "開く。", "続ける。"],
        ["", "実績", "開いた。", ""],
      ],
      ["A2:A3", "A4:A5"],
    );
    await openPane(bookOf([axis]), { tab: "check", rules: [roleNotARole] });
    await openGroup("role/not-a-role");
    expect(items()).toHaveLength(1);
    expect(items()[0]).toMatch(
      /^表の見出しなど計画・実績（行）B1「区分」の列に「計画」「実績」など/u,
    );
    fireEvent.change(screen.getByRole("combobox"), { target: { value: "measure" } });
    expect(screen.getByRole("heading", { name: "表の見出しなど 1件" })).toBeTruthy();
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
