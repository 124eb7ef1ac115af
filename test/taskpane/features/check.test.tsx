import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { messagesFor } from "../../../src/messages/messagesFor";
import {
  bookOfTwo,
  bracket,
  otherSheet,
  otherBracket,
  former,
  rules,
  sheet,
  untagged,
} from "../checkedBook";
import { findings } from "../findings";
import { openPane, press, settled } from "../openPane";
import { items, openCheck, openGroup, tab, titleOf } from "./openCheck";

describe("点検", () => {
  it("lists what was found by weight, and counts it in the tab", async () => {
    await openCheck();
    expect(tab()).toBe("点検 4");
    expect(screen.getByRole("heading", { name: "指摘は4件です" })).toBeTruthy();
    const headings = screen.getAllByRole("heading", { level: 3 }).map((one) => one.textContent);
    expect(headings).toEqual(["要修正2件", "要確認1件", "参考1件", "Excelの入力規則"]);
    expect(screen.getByText(/に点検。書きかえると自動で更新します。$/u)).toBeTruthy();
    expect(await findings()).toEqual([]);
  });

  it("shows before and after of the first group; a click on the address goes there", async () => {
    const { memory } = await openCheck();
    const [first, second, ...more] = items();
    expect(more).toEqual([]);
    expect(first).toContain("見守り令和4年度実績");
    expect(first).toContain("前［福祉課］");
    expect(first).toContain("後【福祉課】");
    expect(second).toContain("C3");
    await press("B2のセルへ移る");
    expect(memory.selection()).toEqual({ sheetId: sheet.id, position: bracket });
  });

  it("says what to do where nothing can be put right by itself", async () => {
    await openCheck();
    await openGroup("entry/untagged");
    const { todo } = messagesFor("ja").findings["entry/untagged"].tell({
      first: "・窓口を開いた。",
      items: 1,
      where: "whole",
    });
    const item = screen.getAllByRole("listitem").find((one) => one.textContent.includes(todo));
    expect(item?.textContent).toContain("B3");
    const buttons = [...(item?.querySelectorAll("button") ?? [])].map((one) => one.textContent);
    expect(buttons).toEqual(["B3", "このままにする"]);
  });

  it("shows the evidence: once where it is the same for a whole rule, else with each finding", async () => {
    const { findings: words } = messagesFor("ja");
    const ofBrackets = words["tag/form"].tell({
      found: "［福祉課］",
      expected: "【福祉課】",
      problem: "brackets",
    });
    const ofName = words["department/former"].tell({
      name: "子育て課",
      successors: ["こども課", "保育課"],
      fiscalYear: null,
      beside: [],
    });
    await openCheck();
    expect(items()).toHaveLength(2);
    expect(screen.getAllByText(`根拠：${ofBrackets.why}`)).toHaveLength(1);
    expect(items().join()).not.toContain(ofBrackets.why);
    await openGroup("department/former");
    expect(items()[2]).toContain(`根拠：${ofName.why}`);
    await press("保育課", "radio");
    await press("すぐ直せる3件を見る");
    expect(screen.getAllByText(`根拠：${ofBrackets.why}`)).toHaveLength(1);
    expect(items().filter((item) => item.includes(`根拠：${ofName.why}`))).toHaveLength(1);
    await press("やめる");
    fireEvent.change(screen.getByRole("combobox"), { target: { value: "measure" } });
    expect(items()[0]).toContain(`根拠：${ofBrackets.why}`);
  });

  it("fixes one with one click, and takes it back with another", async () => {
    const { memory } = await openCheck();
    await press(`B2「${titleOf("tag/form")}」を直す`);
    expect(memory.text(sheet.id, bracket)).toBe("【福祉課】\n・訪ねた。");
    expect(memory.text(sheet.id, otherBracket)).toBe("［健康課］\n・続ける。");
    const bar = screen.getByText("1か所を直しました").closest("[tabindex]");
    expect(document.activeElement).toBe(bar);
    expect(tab()).toBe("点検 3");
    expect(await findings()).toEqual([]);

    await press("1か所を元に戻す");
    expect(memory.text(sheet.id, bracket)).toBe("［福祉課］\n・訪ねた。");
    expect(tab()).toBe("点検 4");
    expect(document.activeElement?.textContent).toBe("すぐ直せる2件を見る");
  });

  it("asks which of several fixes is meant; 元のまま unless somebody chooses", async () => {
    const { memory } = await openCheck();
    await openGroup("department/former");
    const stays = screen.getByRole<HTMLInputElement>("radio", { name: "元のまま" });
    expect(stays.checked).toBe(true);
    const name = `C2「${titleOf("department/former")}」を直す`;
    expect(screen.queryByRole("button", { name })).toBeNull();
    await press("保育課", "radio");
    expect(screen.getByRole("button", { name: "すぐ直せる3件を見る" })).toBeTruthy();
    expect(await findings()).toEqual([]);
    await press(name);
    expect(memory.text(sheet.id, former)).toBe("【保育課】\n・集いを開く。");
  });

  it("is checked again when somebody types in a cell", async () => {
    const { memory } = await openCheck();
    await act(async () => {
      memory.person.types(sheet.id, untagged, "【福祉課】\n・窓口を開いた。");
      await settled();
    });
    await waitFor(() => expect(tab()).toBe("点検 3"));
    await act(async () => {
      memory.person.types(sheet.id, { row: 3, column: 1 }, "［福祉課］\n・作った。");
      await settled();
    });
    await waitFor(() => expect(items().join()).toContain("B4"));
  });

  it("says when nothing is found, and as of when", async () => {
    const { memory, pane } = await openCheck({ rules: [] });
    expect(screen.getByRole("heading", { name: "指摘はありません" })).toBeTruthy();
    expect(tab()).toBe("点検");
    expect(memory.journal).toEqual([]);
    await press("もう一度点検する");
    expect(pane.store.get().check.checked?.findings).toEqual([]);
    expect(await findings()).toEqual([]);
  });
});

describe("点検, whose and in which order", () => {
  it("begins with the chosen department's own; everybody's are one press away", async () => {
    await openCheck({ department: "福祉課" });
    expect(screen.getByRole("tab", { name: "福祉課 1" }).getAttribute("aria-selected")).toBe(
      "true",
    );
    expect(items()).toHaveLength(1);
    expect(tab()).toBe("点検 1");
    expect(screen.getByRole("button", { name: "すぐ直せる1件を見る" })).toBeTruthy();
    await press("すべて 4", "tab");
    expect(tab()).toBe("点検 4");
    expect(items().length).toBeGreaterThan(1);
  });

  it("begins anew with a department that is chosen later; without one everything is listed", async () => {
    const { pane } = await openCheck();
    expect(tab()).toBe("点検 4");
    await act(async () => pane.chooseDepartment("福祉課"));
    expect(tab()).toBe("点検 1");
    await press("すべて 4", "tab");
    await act(async () => pane.chooseDepartment(null));
    expect(tab()).toBe("点検 4");
    await act(async () => pane.chooseDepartment("福祉課"));
    expect(tab()).toBe("点検 1");
  });

  it("groups by measure, department or rule", async () => {
    await openCheck();
    const order = screen.getByRole("combobox", { name: "並べ方" });
    const groups = () =>
      screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);
    fireEvent.change(order, { target: { value: "measure" } });
    expect(groups().slice(0, -1)).toEqual(["見守り2件", "相談2件"]);
    expect(items()[0]).toContain(titleOf("tag/form"));
    fireEvent.change(order, { target: { value: "department" } });
    expect(groups()[0]).toBe("福祉課1件");
    fireEvent.change(order, { target: { value: "rule" } });
    expect(groups().slice(0, -1)).toHaveLength(3);
    expect(await findings()).toEqual([]);
  });

  it("opens the first group, but none that is information only", async () => {
    await openCheck({ rules: rules.slice(2) });
    const group = screen.getByRole("button", { name: /1件$/u });
    expect(group.getAttribute("aria-expanded")).toBe("false");
    expect(screen.queryAllByRole("listitem")).toEqual([]);
    await openGroup("entry/untagged");
    expect(items()).toHaveLength(1);
  });

  it("leaves other tables out until they are asked for", async () => {
    await openPane(bookOfTwo, { tab: "check", rules });
    expect(tab()).toBe("点検 4");
    await press("ほかのシートの1件もあわせて見る", "switch");
    expect(tab()).toBe("点検 5");
    expect(items().join()).toContain(`見守り${otherSheet.name}・令和3年度実績`);
  });
});

it("speaks English", async () => {
  await openCheck({ language: "en-US" });
  expect(screen.getByRole("heading", { name: "4 findings" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "See 2 corrections" })).toBeTruthy();
});
