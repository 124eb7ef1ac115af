import { openDeskPane, press, type DeskPane } from "./openDeskPane";
import { act, screen, within } from "@testing-library/react";
import { contentAt, contentsOf, openBook, sampleBytes, sheetNamed } from "../../support/desk";
import { untilQuiet } from "../../support/untilQuiet";
import { findings } from "../findings";

async function openRollOver() {
  const workbook = await openBook(sampleBytes("令和5年度"), "みなも市_令和5年度.xlsx");
  const opened = await openDeskPane(workbook);
  await open(opened);
  return { workbook, ...opened };
}

async function open({ pane, desk }: DeskPane): Promise<void> {
  await act(async () => {
    pane.roll.open();
    do await untilQuiet(desk.office.host);
    while (pane.store.get().work !== null);
  });
}

const tick = (opened: DeskPane, name: string | RegExp) => press(opened, name, "checkbox");
const section = (name: RegExp) => {
  const found = screen.getByRole("heading", { name }).closest("section");
  if (!found) throw new Error("no section");
  return within(found);
};

test("first it is made sure that this is a copy; nothing is written by looking", async () => {
  const opened = await openRollOver();
  const before = contentsOf(opened.workbook);
  await screen.findByText("今開いているブック：みなも市_令和5年度.xlsx");
  expect(screen.getByText("令和5年度の様式から、令和6年度の様式へ")).toBeTruthy();
  expect(await findings()).toEqual([]);
  await press(opened, "写しを作って開く");
  // This host opens no second workbook: the copy comes as a file.
  await screen.findByText("写しの「みなも市_令和6年度.xlsx」をダウンロードしました");
  expect(opened.desk.downloads.map(({ name }) => name)).toEqual(["みなも市_令和6年度.xlsx"]);

  await press(opened, /^このブックで作る/u, "radio");
  await press(opened, "どうなるかを見る");
  await screen.findByRole("button", { name: "この様式を作る" });
  expect(contentsOf(opened.workbook)).toEqual(before);
  expect(opened.workbook.sheets[0]?.name).toBe("R5進捗表");
  expect(await findings()).toEqual([]);
  opened.close();
});

test("every year is listed with its box; made, it can be undone to the last character", async () => {
  const opened = await openRollOver();
  const { workbook } = opened;
  const before = contentsOf(workbook);
  await press(opened, /^このブックで作る/u, "radio");
  await press(opened, "どうなるかを見る");
  expect(section(/^1年送る年度（4か所）/u).getAllByRole("checkbox").length).toBe(4);
  expect(screen.getByText("R4進捗表（3行目の表）")).toBeTruthy();
  await tick(opened, "R5進捗表 A1の年度を送る");
  await press(opened, "この様式を作る");
  await screen.findByText(/^新年度の様式を作りました/u);
  const sheet = sheetNamed(workbook, "R6進捗表");
  expect(contentAt(sheet, "A1")).toMatchObject({
    text: "みなも市地域福祉計画　進捗状況一覧（令和5年度）",
  });
  expect(contentAt(sheet, "F4")).toMatchObject({ text: "令和5年度" });
  expect(contentAt(sheet, "H6")).toEqual({ kind: "empty" });
  expect(await findings()).toEqual([]);

  await press(opened, "元に戻す");
  await screen.findByText("「新年度の様式」を元に戻しました");
  expect(document.activeElement?.textContent).toMatch(/^「新年度の様式」を元に戻しました/u);
  expect(contentsOf(workbook)).toEqual(before);
  expect(workbook.sheets[0]?.name).toBe("R5進捗表");
  opened.close();
});

test("a second year is never moved silently, also after the pane was closed", async () => {
  const opened = await openRollOver();
  await press(opened, /^このブックで作る/u, "radio");
  await press(opened, "どうなるかを見る");
  await press(opened, "この様式を作る");
  await screen.findByText(/^新年度の様式を作りました/u);
  opened.close();
  const again = await openDeskPane(opened.workbook);
  await open(again);
  await screen.findByText("このブックはもう令和6年度です。さらに次の年度へ進めますか");
  expect(screen.queryByRole("button", { name: "どうなるかを見る" })).toBeNull();
  expect(await findings()).toEqual([]);
  await press(again, "次の年度へ進める");
  await press(again, /^このブックで作る/u, "radio");
  await press(again, "どうなるかを見る");
  expect(screen.getByText(/^まだ確かめていない下書きが\d+か所あります/u)).toBeTruthy();
  again.close();
});

test("the old plan is kept as drafts where that is chosen", async () => {
  const opened = await openRollOver();
  await press(opened, /^このブックで作る/u, "radio");
  await press(opened, "どうなるかを見る");
  const plan = sheetNamed(opened.workbook, "R5進捗表");
  const text = contentAt(plan, "H6");
  await press(opened, "前の計画を下書きで残す", "radio");
  expect(screen.getByRole("button", { name: /前の文$/u })).toBeTruthy();
  await press(opened, "この様式を作る");
  await screen.findByText(/^新年度の様式を作りました/u);
  expect(contentAt(sheetNamed(opened.workbook, "R6進捗表"), "H6")).toEqual(text);
  opened.close();
});

test("the sheet menu leads to it, and back leads to where one was", async () => {
  const workbook = await openBook(sampleBytes("令和5年度"), "this.xlsx");
  const opened = await openDeskPane(workbook);
  await press(opened, /シートを選ぶ|R5進捗表/u);
  await press(opened, "新年度の様式を作る", "menuitem");
  await screen.findByRole("heading", { name: "新年度の様式を作る" });
  await press(opened, "戻る");
  expect(screen.queryByRole("heading", { name: "新年度の様式を作る" })).toBeNull();
  opened.close();
});
