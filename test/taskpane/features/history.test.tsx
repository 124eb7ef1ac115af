import { openDeskPane, press, type DeskPane } from "./openDeskPane";
import { act, screen, waitFor, within } from "@testing-library/react";
import { parseAddress } from "../../../src/domain/cells/address";
import { positionKey } from "../../../src/domain/cells/Position";
import type { HostWorkbook } from "../../../src/embedded/model/HostWorkbook";
import { carryForwardOnce } from "../../../src/usecases/carryForwardOnce";
import { contentAt, contentsOf, openBook, sampleBytes, sheetNamed } from "../../support/desk";
import { findings } from "../findings";
import { writeCell } from "./writeCell";

const r5 = "R5進捗表";
/** The plan of the first measure. In its second and in its last line some characters become others. */
const plan = "H6";
const newPlan = [
  "【長寿社会課・福祉課】",
  "■ 協力店の集まりを年2回開き、気づいたことを話し合う。",
  "【福祉課】",
  "■ のぼりの新調に合わせ、商店街へ出向いて伝える。",
].join("\n");

async function openSample() {
  const workbook = await openBook(sampleBytes("令和5年度"), "this.xlsx");
  const opened = await openDeskPane(workbook);
  return { workbook, ...opened };
}

/** Last year's plan into this year's results (21 cells), then one plan anew. */
async function writeTwice({ desk, pane }: DeskPane): Promise<void> {
  await act(async () => {
    const carried = await carryForwardOnce(desk.deps);
    expect(carried.kind).toBe("done");
    await writeCell(desk.deps, r5, plan, newPlan);
    await pane.reread();
  });
}

const openHistory = ({ pane }: DeskPane) => act(() => pane.history.open());

const commands = () =>
  within(screen.getByRole("list", { name: "履歴" }))
    .getAllByRole("button", { expanded: false })
    .map((button) => button.textContent);

const titled = (text: string) => screen.findByText(text);

function typeInto(workbook: HostWorkbook, address: string, text: string): void {
  const position = parseAddress(address);
  const sheet = sheetNamed(workbook, r5);
  const key = position ? positionKey(position) : -1;
  const cell = sheet.cells.get(key);
  if (!cell) throw new Error(address);
  sheet.cells.set(key, { ...cell, text, content: { kind: "text", text } });
}

test("lists what was written, newest first; an older one is undone while the newer stands", async () => {
  const opened = await openSample();
  const { workbook } = opened;
  const before = contentsOf(workbook);
  await writeTwice(opened);
  await openHistory(opened);
  expect(document.activeElement?.textContent).toBe("履歴");
  const [newer, older, ...more] = commands();
  expect(more).toEqual([]);
  expect(newer).toMatch(/^今日 .*記入長寿社会課・福祉課1か所$/u);
  expect(older).toMatch(/^今日 .*繰越.*21か所$/u);
  await press(opened, /繰越/u);
  expect(screen.getByText("21か所が、書き込む前の文に戻ります。")).toBeTruthy();
  expect(screen.getByText("下書き21件の未確認の印も取れます。")).toBeTruthy();
  expect(await findings()).toEqual([]);

  await press(opened, /繰越：21か所を元に戻す$/u);
  const bar = (await titled("「繰越」を元に戻しました")).closest("[tabindex]");
  expect(document.activeElement).toBe(bar);
  expect(screen.getByText("21か所が、書き込む前に戻りました。")).toBeTruthy();
  const written = { ...before, [`${r5} ${positionKey({ row: 5, column: 7 })}`]: text(newPlan) };
  expect(contentsOf(workbook)).toEqual(written);
  opened.close();

  const again = await openDeskPane(workbook);
  await openHistory(again);
  expect(commands()).toEqual([
    expect.stringMatching(/記入長寿社会課・福祉課1か所$/u),
    expect.stringMatching(/繰越.*元に戻しました21か所$/u),
  ]);
  await press(again, /記入/u);
  await press(again, /記入：1か所を元に戻す$/u);
  await titled("「記入」を元に戻しました");
  expect(contentsOf(workbook)).toEqual(before);
  again.close();
});

const text = (content: string) => ({ kind: "text", text: content });

test("a place that somebody changed since is told before, skipped and named", async () => {
  const opened = await openSample();
  const { workbook, pane } = opened;
  await writeTwice(opened);
  typeInto(workbook, "F6", "【福祉課】\n■ 人が書き直した。");
  await act(() => pane.reread());
  await openHistory(opened);
  await press(opened, /繰越/u);
  expect(screen.getByText("20か所が、書き込む前の文に戻ります。")).toBeTruthy();
  const skipped = "1か所は、その後に書きかえられているので、そのままにします。";
  expect(screen.getByText(skipped)).toBeTruthy();
  expect(screen.getAllByText("その後に書きかえられました").length).toBe(1);
  await press(opened, /繰越：20か所を元に戻す$/u);
  await titled("1か所は、そのままにしました。わけは次のとおりです。");
  expect(screen.getByText("書きかえられていました")).toBeTruthy();
  expect(contentAt(sheetNamed(workbook, r5), "F6")).toEqual(text("【福祉課】\n■ 人が書き直した。"));
  expect(contentAt(sheetNamed(workbook, r5), "F10").kind).toBe("empty");
  opened.close();
});

test("before and after of each cell; its address goes there", async () => {
  const opened = await openSample();
  await writeTwice(opened);
  await openHistory(opened);
  await press(opened, /記入/u);
  const item = screen.getByText("見守り協力店の登録・令和5年度 実施予定").closest("li");
  const marked = (tag: "del" | "ins") =>
    [...(item?.querySelectorAll(tag) ?? [])].map((piece) => piece.textContent);
  expect(marked("del")).toEqual(["1", "説明す"]);
  expect(marked("ins")).toEqual(["2", "伝え"]);
  expect(item?.textContent).toContain("そのまま");
  await press(opened, "H6のセルへ移る");
  expect(opened.pane.store.get().selection?.position).toEqual({ row: 5, column: 7 });
  expect(screen.getByRole("heading", { name: "履歴" })).toBeTruthy();
  await press(opened, "戻る");
  expect(screen.queryByRole("heading", { name: "履歴" })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: /^シート：/u }));
  opened.close();
});

test("only what changed text of one's own department", async () => {
  const workbook = await openBook(sampleBytes("令和5年度"), "this.xlsx");
  const opened = await openDeskPane(workbook, "防災危機管理課");
  await writeTwice(opened);
  await openHistory(opened);
  expect(commands().length).toBe(2);
  await press(opened, "防災危機管理課の文だけ", "switch");
  expect(commands()).toEqual([expect.stringMatching(/繰越/u)]);
  opened.close();
});

test("where the clipboard is closed the text is shown: one line a cell, parted by tabs", async () => {
  const opened = await openSample();
  await writeTwice(opened);
  await openHistory(opened);
  await press(opened, "履歴をコピーする");
  await waitFor(() => screen.getByText(/ここではコピーできません/u));
  const area = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "履歴の文" });
  const [head, first, ...others] = area.value.split("\n");
  expect(head).toBe("日時\t操作\t状態\tシート\tセル\t施策\t列\t課\t前\t後");
  expect(first).toMatch(/^\d{4}年\d+月\d+日 \d+:\d\d\t/u);
  expect(first?.split("\t").slice(1, 8)).toEqual([
    "記入",
    "",
    r5,
    plan,
    "見守り協力店の登録",
    "令和5年度 実施予定",
    "長寿社会課・福祉課",
  ]);
  expect(first?.split("\t").at(-1)).toBe(newPlan.replaceAll("\n", "⏎"));
  expect(others.length).toBe(21);
  expect(await findings()).toEqual([]);
  await press(opened, "一覧に戻る");
  expect(commands().length).toBe(2);
  opened.close();
});

test("nothing written yet is told", async () => {
  const opened = await openSample();
  await openHistory(opened);
  expect(screen.getByText("まだ何も書き込んでいません")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "履歴をコピーする" })).toBeNull();
  expect(await findings()).toEqual([]);
  opened.close();
});
