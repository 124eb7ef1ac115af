import { act, render, screen } from "@testing-library/react";
import { messagesFor } from "../../../src/messages/messagesFor";
import { App } from "../../../src/taskpane/App";
import { findings } from "../findings";
import { eventually, openPane, paneOver, press, select } from "../openPane";
import { planBook, thisYearId } from "../planBook";

async function openReadOnly() {
  const { started, ...open } = paneOver(planBook);
  open.memory.readOnly = true;
  render(<App pane={open.pane} messages={messagesFor("ja")} look={null} />);
  await act(() => started);
  return open;
}

describe("a workbook that can only be read", () => {
  it("says so before anybody writes, in three parts, and lets one look", async () => {
    await openReadOnly();
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(
      "このブックは読み取り専用です。ブックは変わっていません",
    );
    expect(await findings()).toEqual([]);
    await press("見るだけで進む");
    expect(screen.getByText("読み取り専用")).toBeTruthy();
    expect(screen.getByRole("tab", { name: /^記入/u, selected: true })).toBeTruthy();
    expect(await findings()).toEqual([]);
  });

  it("is looked at again when editing was enabled", async () => {
    const { memory } = await openReadOnly();
    memory.readOnly = false;
    await press("確かめ直す");
    expect(screen.queryByText(/読み取り専用/u)).toBeNull();
  });
});

test("others who write into the workbook are told of once, with what is safe", async () => {
  const open = await openPane(planBook);
  const somebodyTypes = async (text: string) => {
    const before = open.pane.store.get().book;
    act(() => open.memory.person.types(thisYearId, { row: 3, column: 2 }, text, true));
    await eventually(() => open.pane.store.get().book !== before);
  };
  await somebodyTypes("文");
  expect(screen.getByText("ほかの人も、このブックに書いています")).toBeTruthy();
  await press("くわしく見る");
  expect(screen.getByText(/書き込む直前に今の文とくらべ/u)).toBeTruthy();
  expect(await findings()).toEqual([]);
  await press("わかりました");
  await somebodyTypes("また");
  expect(screen.queryByText("ほかの人も、このブックに書いています")).toBeNull();
});

test("a workbook that could not be read because a cell was open is read once the cell is left", async () => {
  const { started, ...open } = paneOver(planBook);
  open.memory.fail.read = { code: "cell-editing", detail: "5004" };
  render(<App pane={open.pane} messages={messagesFor("ja")} look={null} />);
  await act(() => started);
  expect(screen.getByRole("button", { name: "読み直す" })).toBeTruthy();
  await select(open, thisYearId, 2, 2);
  expect(await screen.findByRole("tab", { name: /^記入/u })).toBeTruthy();
});
