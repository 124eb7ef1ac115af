import { act, fireEvent, screen, within } from "@testing-library/react";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { openPane, settled } from "../openPane";
import { giveSizes } from "./sizes";

beforeAll(giveSizes);

const measures = 2_500;
const book = bookOf([
  sheetOf([
    ["施策", "令和4年度実績", "令和5年度計画"],
    ...Array.from({ length: measures }, (_, i) => [
      `施策その${i + 1}`,
      "",
      "【福祉課】\n・続ける。",
    ]),
  ]),
]);

describe("5,000 places", () => {
  it("are a list of which only the rows in sight are there, and the keyboard reaches the last one", async () => {
    await openPane(book, { tab: "filter", department: "福祉課", rules: [] });
    await act(async () => {
      screen.getByRole("button", { name: "記入済も見る" }).click();
      await settled();
    });
    expect(screen.getByRole("heading", { name: "すべての5000か所" })).toBeTruthy();
    const list = screen.getByRole("listbox");
    const rows = () => within(list).getAllByRole("option");
    expect(rows().length).toBeLessThan(30);
    expect(rows()[0]?.getAttribute("aria-setsize")).toBe("5000");
    await act(async () => {
      fireEvent.keyDown(list, { key: "End" });
      await settled();
    });
    const active = document.getElementById(list.getAttribute("aria-activedescendant") ?? "");
    expect(active?.getAttribute("aria-posinset")).toBe("5000");
    expect(active?.textContent).toBe("施策その2500令和5年度計画記入済C2501");
    expect(rows().length).toBeLessThan(30);
  });
});
