import { act, screen, within } from "@testing-library/react";
import { emptyNotebook } from "../../../src/ports/Notebook";
import { bookOf } from "../../support/sheetOf";
import { findings } from "../findings";
import { openPane, press, settled, type OpenPane, type PaneOptions } from "../openPane";
import { filterBook, planned } from "./filterBook";
import { giveSizes } from "./sizes";

beforeAll(giveSizes);

const open = (options: PaneOptions = {}, book = filterBook) =>
  openPane(book, { tab: "filter", department: "福祉課", rules: [], ...options });
/** The hidden rows as Excel numbers them. */
const hidden = async ({ memory }: OpenPane) => {
  const rows = { first: 0, last: 20 };
  const found = await memory.workbook.hiddenRows([{ sheetId: planned.id, rows }]);
  if (!found.ok) throw new Error(found.failure.code);
  return (found.value[0] ?? []).flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i + 1),
  );
};
const toggle = () => screen.getByRole<HTMLInputElement>("switch", { name: "行を絞り込む" });
const switchOver = async () => {
  await act(async () => {
    toggle().click();
    await settled();
  });
};
const radio = async (name: string, nth = 0) => {
  await act(async () => {
    screen.getAllByRole("radio", { name })[nth]?.click();
    await settled();
  });
};

describe("the switch 行を絞り込む", () => {
  it("hides the others' rows, says so and what it means, and brings back exactly what it hid", async () => {
    const opened = await open();
    expect(toggle().checked).toBe(false);
    expect(screen.getByText("シートに福祉課の行だけを出します。")).toBeTruthy();
    expect(
      screen.getByText(/^隠した行は、ブックを保存するとほかの人にも隠れて見えます。/u),
    ).toBeTruthy();
    await switchOver();
    expect(await hidden(opened)).toEqual([4, 5]);
    expect(document.activeElement?.textContent).toBe("2行を隠しました");
    expect(toggle().checked).toBe(true);
    expect(screen.getByText(/いま2行を隠しています。/u)).toBeTruthy();
    expect(opened.memory.notes().hidden?.length).toBe(1);
    expect(await findings()).toEqual([]);
    await switchOver();
    expect(await hidden(opened)).toEqual([]);
    expect(document.activeElement).toBe(toggle());
    expect(screen.getAllByText("2行を出しました").length).toBe(2);
    expect(opened.memory.notes().hidden).toEqual([]);
  });

  it("marks the places of the list whose rows are hidden now", async () => {
    await open();
    await press("記入済も見る");
    const marked = () =>
      screen.getAllByRole("option").map(({ textContent }) => textContent.includes("隠れている行"));
    await radio("未記入のある行");
    await switchOver();
    // Row 2 is hidden – C2 and D2 –, row 3 with the empty C3 is not.
    expect(marked()).toEqual([true, true, false, false]);
    await switchOver();
    expect(marked()).toEqual([false, false, false, false]);
  });

  it("leaves rows hidden that a person had hidden", async () => {
    const sheet = { ...planned, hiddenRows: [{ first: 3, last: 3 }] };
    const opened = await open({}, bookOf([sheet]));
    await switchOver();
    expect(await hidden(opened)).toEqual([4, 5]);
    expect(screen.getByText("1行を隠しました")).toBeTruthy();
    await press("すべて表示");
    expect(await hidden(opened)).toEqual([4]);
    expect(toggle().checked).toBe(false);
  });

  it("shows rows that still have something empty, of several departments", async () => {
    const opened = await open();
    await press(/^出す課：福祉課$/u);
    await press("こども家庭課", "menuitemcheckbox");
    await radio("未記入のある行");
    expect(
      screen.getByText("シートに福祉課、こども家庭課の未記入がある行だけを出します。"),
    ).toBeTruthy();
    await switchOver();
    expect(await hidden(opened)).toEqual([2, 4]);
    await radio("担当の行");
    expect(screen.getByText("選んだ条件は、まだシートに入っていません。")).toBeTruthy();
    expect(await hidden(opened)).toEqual([2, 4]);
    await press("この条件で絞り込む");
    expect(await hidden(opened)).toEqual([4]);
  });

  it("hides nothing where no row would stay", async () => {
    const opened = await open();
    await radio("指摘のある行");
    await switchOver();
    expect(screen.getByText("出す行が1つもないため、行を隠していません。")).toBeTruthy();
    expect(await hidden(opened)).toEqual([]);
    expect(toggle().checked).toBe(false);
  });

  it("asks the secretariat whose rows are meant", async () => {
    const opened = await open({ department: "" });
    await radio("担当の行");
    await switchOver();
    const asked = screen.getAllByText("「出す課」から、どの課の行を出すか選んでください。");
    expect(document.activeElement?.contains(asked[0] ?? null)).toBe(true);
    expect(await hidden(opened)).toEqual([]);
  });

  it("says that a protected sheet hides no rows, and keeps the list", async () => {
    const opened = await open();
    opened.memory.fail.apply = { code: "protected", detail: "", restored: true };
    await switchOver();
    expect(
      screen.getByText(/^シートが保護されているため、行を隠せません。一覧はそのまま使えます。/u),
    ).toBeTruthy();
    expect(screen.getByRole("listbox")).toBeTruthy();
    expect(toggle().checked).toBe(false);
  });

  it("tells any other failure in full, with the way to try again", async () => {
    const opened = await open();
    opened.memory.fail.apply = { code: "cell-editing", detail: "", restored: true };
    await switchOver();
    await press("もう一度ためす");
    expect(await hidden(opened)).toEqual([4, 5]);
  });
});

/** Filtered for 福祉課 by somebody: the notes, and the sheet as it was saved. */
async function filteredBook() {
  const opened = await open();
  await switchOver();
  const [records] = [opened.memory.notes().hidden ?? []];
  document.body.replaceChildren();
  return {
    notes: { ...emptyNotebook, hidden: records },
    sheet: { ...planned, hiddenRows: [{ first: 3, last: 4 }] },
  };
}

describe("a workbook that comes filtered", () => {
  it("says so and brings everything back", async () => {
    const { notes, sheet } = await filteredBook();
    const opened = await open({ notes, department: "長寿社会課" }, bookOf([sheet]));
    expect(screen.getByText("2行が隠れたままのブックです")).toBeTruthy();
    expect(toggle().checked).toBe(true);
    expect(await findings()).toEqual([]);
    const [button] = screen.getAllByRole("button", { name: "すべて表示" });
    await act(async () => {
      button?.click();
      await settled();
    });
    expect(await hidden(opened)).toEqual([]);
    expect(screen.queryByText("2行が隠れたままのブックです")).toBeNull();
  });

  it("asks about rows of which nobody can tell who hid them, and chooses nothing by itself", async () => {
    const { notes, sheet } = await filteredBook();
    // Sorted meanwhile: the hidden rows are those of others now, and one of ours is gone.
    const cells = sheet.cells.filter(({ row }) => row !== 4);
    const opened = await open({ notes }, bookOf([{ ...sheet, cells }]));
    await switchOver();
    expect(
      screen.getByRole("heading", { name: "隠れている行を、どうするか決めてください" }),
    ).toBeTruthy();
    expect(await findings()).toEqual([]);
    expect(screen.queryAllByRole("radio", { checked: true })).toEqual([]);
    const groups = screen.getAllByRole("radiogroup");
    await press(`あと${groups.length}か所を決める`);
    expect(document.activeElement?.getAttribute("type")).toBe("radio");
    for (const group of groups) {
      await act(async () => within(group).getByRole("radio", { name: "出す" }).click());
    }
    await press("この答えで進める");
    expect(await hidden(opened)).toEqual([]);
  });

  it("changes nothing when a person does not want to decide", async () => {
    const { notes, sheet } = await filteredBook();
    const cells = sheet.cells.filter(({ row }) => row !== 4);
    const opened = await open({ notes }, bookOf([{ ...sheet, cells }]));
    await switchOver();
    await press("やめる");
    expect(await hidden(opened)).toEqual([4, 5]);
    expect(screen.getByRole("listbox")).toBeTruthy();
  });
});
