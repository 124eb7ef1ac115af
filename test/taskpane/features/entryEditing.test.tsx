import { act, fireEvent, screen, within } from "@testing-library/react";
import { mainButton, openPane, press, select } from "../openPane";
import {
  caretAt,
  entryBook,
  field,
  fields,
  key,
  plan,
  planCell,
  r5Id,
  resultCell,
  type,
} from "./entryFields";

const first = "【福祉課】の1項目め ■";
const second = "【福祉課】の2項目め ■";

async function openPlan(department: string | null = "福祉課") {
  const open = await openPane(entryBook, department === null ? {} : { department });
  await select(open, r5Id, planCell.row, planCell.column);
  return { ...open, text: () => open.memory.text(r5Id, planCell) };
}

describe("writing one's own block", () => {
  it("shows one's items as fields, the others' to read; only one's own characters change", async () => {
    const { text } = await openPlan();
    expect(fields()).toEqual(["店をまわる。", "旗を配る。"]);
    expect(
      within(screen.getByRole("region", { name: "ほかの課の文" })).getByText("■ 訪ねる。"),
    ).toBeTruthy();
    type(first, "店を毎月まわる。");
    expect(screen.getByRole("contentinfo").textContent).toContain(
      "F2の【福祉課】だけが変わります。",
    );
    await press("書き込む");
    expect(text()).toBe(plan.replace("店をまわる。", "店を毎月まわる。"));
    expect(document.activeElement?.textContent).toMatch(/書き込みました$/u);
    await press("書き込みを元に戻す");
    expect(text()).toBe(plan);
    expect(document.activeElement?.textContent).toBe(mainButton());
  });

  it("writes by Ctrl+Enter, makes items by Enter and lines by Alt+Enter – and nothing while an IME composes", async () => {
    const { text } = await openPlan();
    caretAt(second, 2);
    await key(second, "Enter", { isComposing: true });
    await key(second, "Enter", { keyCode: 229 });
    await key(second, "Enter", { ctrlKey: true, isComposing: true });
    expect(fields()).toEqual(["店をまわる。", "旗を配る。"]);
    expect(text()).toBe(plan);
    await key(second, "Enter");
    expect(fields()).toEqual(["店をまわる。", "旗を", "配る。"]);
    expect(document.activeElement).toBe(field("【福祉課】の3項目め ■"));
    caretAt("【福祉課】の3項目め ■", 3);
    await key("【福祉課】の3項目め ■", "Enter", { altKey: true });
    expect(fields()[2]).toBe("配る。\n");
    type("【福祉課】の3項目め ■", "配る。\n12本");
    await key("【福祉課】の3項目め ■", "Enter", { ctrlKey: true });
    expect(text()).toBe(
      "【福祉課】\n■ 店をまわる。\n■ 旗を\n■ 配る。\n12本\n【長寿社会課】\n■ 訪ねる。",
    );
  });

  it("moves items by Alt+arrows and says so, removes an empty one by Backspace", async () => {
    const { text } = await openPlan();
    caretAt(second, 0);
    await key(second, "ArrowUp", { altKey: true });
    expect(fields()).toEqual(["旗を配る。", "店をまわる。"]);
    expect(document.activeElement).toBe(field(first));
    expect(screen.getByText("2項目のうち1番目に動かしました")).toBeTruthy();
    type(second, "");
    await key(second, "Backspace");
    expect(fields()).toEqual(["旗を配る。"]);
    await press("書き込む");
    expect(text()).toBe("【福祉課】\n■ 旗を配る。\n【長寿社会課】\n■ 訪ねる。");
  });

  it("makes items of several pasted lines, and refuses another department's tag with a sentence", async () => {
    await openPlan();
    const paste = (lines: string) => {
      caretAt(second, 5);
      fireEvent.paste(field(second), { clipboardData: { getData: () => lines } });
    };
    paste("■ 一つ\r\n延べ3人\r\n■ 二つ");
    expect(fields()).toEqual(["店をまわる。", "旗を配る。", "一つ\n延べ3人", "二つ"]);
    paste("■ 三つ\n【長寿社会課】\n■ 四つ");
    expect(fields()).toHaveLength(4);
    expect(screen.getByRole("alert").textContent).toContain("「【長寿社会課】」は課の名前の行です");
  });
});

describe("blocks", () => {
  it("adds one's own where there is none, in the cell's way", async () => {
    const open = await openPane(entryBook, { department: "長寿社会課" });
    await select(open, r5Id, 3, 5);
    await press("【長寿社会課】を加える");
    expect(document.activeElement).toBe(field(/【長寿社会課】の1項目め/u));
    type(/【長寿社会課】の1項目め/u, "夕食を届ける。");
    await press("書き込む");
    expect(open.memory.text(r5Id, { row: 3, column: 5 })).toBe(
      "【健康づくり課】\n■ 相談日を設ける。\n【長寿社会課】\n■ 夕食を届ける。",
    );
  });

  it("adds a joint one, gives it to others, removes it – each confirmed in its place", async () => {
    const { text } = await openPlan();
    await press("ほかの課といっしょの文を加える");
    await press("健康づくり課", "checkbox");
    await press(/【福祉課・健康づくり課】を加える|【健康づくり課・福祉課】を加える/u);
    type(/健康づくり課.*の1項目め/u, "体操をする。");
    await press("書き込む");
    expect(text()).toMatch(/【福祉課・健康づくり課】\n■ ?体操をする。/u);
    await press("【福祉課・健康づくり課】の操作");
    await press("この文をすべて消す", "menuitem");
    await press("消す");
    expect(text()).toBe(plan);
  });

  it("lets the secretariat edit anybody's, one by one", async () => {
    const { text } = await openPlan(null);
    expect(screen.queryByRole("textbox")).toBeNull();
    await press("【長寿社会課】の文を直す");
    type("【長寿社会課】の1項目め ■", "毎週訪ねる。");
    await press("書き込む");
    expect(text()).toBe(plan.replace("訪ねる。", "毎週訪ねる。"));
  });
});

describe("last year's text", () => {
  it("stands below by year and kind, one's own only, and is used by one press", async () => {
    const open = await openPane(entryBook, { department: "福祉課" });
    await select(open, r5Id, resultCell.row, resultCell.column);
    const box = within(screen.getByRole("region", { name: "前の年の文" }));
    expect(box.getByRole("tab", { name: "令和4年度計画", selected: true })).toBeTruthy();
    expect(box.getByRole("tab", { name: "令和3年度実績" })).toBeTruthy();
    expect(box.queryByText("■配る。")).toBeNull();
    await press("この文を使う：名簿を作る。 参加者 延べ41人");
    expect(box.getByText("1項目めに使用中")).toBeTruthy();
    await press("書き込む");
    expect(open.memory.text(r5Id, resultCell)).toMatch(
      /^【福祉課】\n■ ?名簿を作る。\n参加者 延べ41人$/u,
    );
  });
});

it("keeps one's place in a field when the book is read again in the background", async () => {
  const { memory } = await openPlan();
  type(first, "店を");
  caretAt(first, 1);
  await act(async () => {
    memory.person.types(r5Id, planCell, plan.replace("訪ねる。", "電話する。"));
  });
  expect(await screen.findByText("■ 電話する。")).toBeTruthy();
  expect(document.activeElement).toBe(field(first));
  expect([field(first).value, field(first).selectionStart]).toEqual(["店を", 1]);
});
