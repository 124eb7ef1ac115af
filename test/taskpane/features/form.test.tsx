import { openDeskPane, press, type DeskPane } from "./openDeskPane";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { parseAddress } from "../../../src/domain/cells/address";
import { planSheetsOf } from "../../../src/domain/planSheet/readPlanBook";
import type { HostWorkbook } from "../../../src/embedded/model/HostWorkbook";
import {
  contentAt,
  contentsOf,
  openBook,
  sampleBytes,
  sheetNamed,
  understood,
} from "../../support/desk";
import { findings } from "../findings";

const r5 = "R5進捗表";
/** ① of the second direction, in rows 14–17; ② stands below it. */
const beside = "出張よろず相談";

async function openForm(address: string) {
  const workbook = await openBook(sampleBytes("令和5年度"), "this.xlsx");
  const opened = await openDeskPane(workbook);
  await openAt(opened, workbook, address);
  return { workbook, ...opened };
}

async function openAt({ pane }: DeskPane, workbook: HostWorkbook, address: string): Promise<void> {
  const position = parseAddress(address);
  if (!position) throw new Error(address);
  await act(async () => {
    await pane.goTo(sheetNamed(workbook, r5).id, position);
    pane.form.open();
  });
}

const merges = (workbook: HostWorkbook) => JSON.stringify(sheetNamed(workbook, r5).merges);
/** The names of the measures as the sheet is read now. */
const measures = async ({ desk }: DeskPane) =>
  planSheetsOf((await understood(desk.deps)).book)[0]?.tables[0]?.measures.map(
    ({ text }) => text,
  ) ?? [];
const button = (name: string | RegExp) => screen.findByRole("button", { name });

test("a measure is added as shown, seen in the sheet, and undone to the last character", async () => {
  const opened = await openForm("F14");
  const { workbook } = opened;
  const [before, mergedBefore] = [contentsOf(workbook), merges(workbook)];
  const namesBefore = await measures(opened);
  expect(screen.getByText(new RegExp(`選んでいる施策：${beside}`, "u"))).toBeTruthy();
  await press(opened, "施策を加える");
  fireEvent.change(screen.getByRole("textbox", { name: /^施策の名前/u }), {
    target: { value: "夜の見回り" },
  });
  fireEvent.change(screen.getByRole("textbox", { name: "社協の役割" }), {
    target: { value: "①見回る人をつのる。" },
  });
  expect(await findings()).toEqual([]);
  await press(opened, "どうなるかを見る");
  await button("4行を加える");
  expect(screen.getByText("18行目から4行を加えます。")).toBeTruthy();
  expect(screen.getByText("② 夜の見回り")).toBeTruthy();
  expect(screen.getByText(/すぐ上の17行目と同じになります。$/u)).toBeTruthy();
  expect(contentsOf(workbook)).toEqual(before);
  expect(await findings()).toEqual([]);

  await press(opened, "4行を加える");
  const bar = (await screen.findByText("施策を加えました")).closest("[tabindex]");
  expect(document.activeElement).toBe(bar);
  const sheet = sheetNamed(workbook, r5);
  expect(contentAt(sheet, "C18")).toEqual({ kind: "text", text: "② 夜の見回り" });
  expect(contentAt(sheet, "E20")).toEqual({ kind: "text", text: "①見回る人をつのる。" });
  const names = [...namesBefore];
  names.splice(3, 0, "② 夜の見回り");
  expect(await measures(opened)).toEqual(names);

  await press(opened, "元に戻す");
  await screen.findByText("「施策を加える」を元に戻しました");
  expect(contentsOf(workbook)).toEqual(before);
  expect(merges(workbook)).toEqual(mergedBefore);
  opened.close();
});

test("a measure is moved; only the numbers that a person ticks follow", async () => {
  const opened = await openForm("F6");
  const { workbook } = opened;
  const before = contentsOf(workbook);
  const [first, second, ...others] = await measures(opened);
  await press(opened, "施策を移す");
  await press(opened, "この順に移す");
  await screen.findByText("施策を移しました");
  expect(await measures(opened)).toEqual([second, first, ...others]);
  await press(opened, "元に戻す");
  await screen.findByText("「施策を移す」を元に戻しました");
  expect(contentsOf(workbook)).toEqual(before);

  await press(opened, "施策を移す");
  await screen.findByRole("checkbox", { name: "続く番号も直す（2か所）" });
  await press(opened, "続く番号も直す（2か所）", "checkbox");
  expect(await findings()).toEqual([]);
  await press(opened, "この順に移す");
  await screen.findByText("施策を移しました");
  const numbers = (await measures(opened)).slice(0, 3).map((name) => name.slice(0, 1));
  expect(numbers).toEqual(["①", "②", "①"]);
  opened.close();
});

test("a measure that cannot go there is refused with the reason", async () => {
  const opened = await openForm("F6");
  await press(opened, "施策を移す");
  await button("この順に移す");
  await press(opened, "1つ上へ", "radio");
  await screen.findByText("このままでは変えられません");
  expect(screen.getByText("これより先へは移せません。")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "この順に移す" })).toBeNull();
  await press(opened, "1つ下へ", "radio");
  await button("この順に移す");
  opened.close();
});

test("the texts that go with a measure are shown before it is removed, and come back", async () => {
  const opened = await openForm("F6");
  const { workbook } = opened;
  const before = contentsOf(workbook);
  await press(opened, "施策を消す");
  await button("4行を消す");
  expect(screen.getByText("消える文（2か所）")).toBeTruthy();
  expect(screen.getByText(/協力店の集まりを年1回開き/u)).toBeTruthy();
  expect(
    screen.getByText(/文字、塗りつぶし、けい線は、すぐ上の行と同じになります。$/u),
  ).toBeTruthy();
  expect(await findings()).toEqual([]);
  await press(opened, "4行を消す");
  await screen.findByText("施策を消しました");
  expect((await measures(opened)).some((name) => name.includes("見守り協力店"))).toBe(false);
  await press(opened, "元に戻す");
  await screen.findByText("「施策を消す」を元に戻しました");
  expect(contentsOf(workbook)).toEqual(before);
  opened.close();
});

test("the form is protected, told by sheet, and the protection taken off again", async () => {
  const opened = await openForm("F6");
  const { workbook } = opened;
  const guard = () => workbook.sheets.map(({ protected: on }) => on);
  await press(opened, "様式を守る");
  await button("2枚のシートを守る");
  expect(screen.getByText(/^書ける所：F6:J61/u)).toBeTruthy();
  expect(screen.getByText(/パスワードを忘れると、だれにも外せません。/u)).toBeTruthy();
  expect(await findings()).toEqual([]);
  await press(opened, "2枚のシートを守る");
  await screen.findByText("2枚のシートの様式を守りました");
  expect(guard().slice(0, 2)).toEqual([true, true]);
  await press(opened, "施策を消す");
  await screen.findByText("シートが保護されています。");
  await press(opened, "戻る");
  await press(opened, "様式の保護を外す");
  await press(opened, "2枚の保護を外す");
  await screen.findByText("2枚のシートの保護を外しました");
  expect(guard()).not.toContain(true);
  opened.close();
});

test("what was typed stays while one looks elsewhere; without a measure it is said what to select", async () => {
  const opened = await openForm("F6");
  await press(opened, "施策を加える");
  fireEvent.change(screen.getByRole("textbox", { name: /^施策の名前/u }), {
    target: { value: "朝のあいさつ" },
  });
  await press(opened, "やめる");
  await press(opened, "戻る");
  await openAt(opened, opened.workbook, "A1");
  expect(screen.getByText("シートで、施策の行のどこかを選んでください。")).toBeTruthy();
  await openAt(opened, opened.workbook, "F10");
  await press(opened, "施策を加える");
  await waitFor(() =>
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^施策の名前/u }).value).toBe(
      "朝のあいさつ",
    ),
  );
  opened.close();
});
