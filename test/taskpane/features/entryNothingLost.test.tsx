import { act, fireEvent, screen, within } from "@testing-library/react";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { openPane, press, select, settled } from "../openPane";
import { caretAt, entryBook, field, fields, plan, planCell, r5Id, type } from "./entryFields";

const first = "【福祉課】の1項目め ■";

async function openPlan(department: string | null = "福祉課") {
  const open = await openPane(entryBook, department === null ? {} : { department });
  await select(open, r5Id, planCell.row, planCell.column);
  return { ...open, text: () => open.memory.text(r5Id, planCell) };
}

async function chooseJoint() {
  await press("ほかの課といっしょの文を加える");
  await press("健康づくり課", "checkbox");
  await press("【福祉課・健康づくり課】を加える");
  await act(settled);
}

describe("adding a block that is there", () => {
  const joint = "【福祉課・健康づくり課】の1項目め ■";

  it("leads to what is typed already", async () => {
    await openPlan();
    await chooseJoint();
    type(joint, "体操をする。");
    await chooseJoint();
    expect(field(joint).value).toBe("体操をする。");
    expect(document.activeElement).toBe(field(joint));
  });

  it("leads to what stands in the sheet", async () => {
    const { text } = await openPlan();
    await chooseJoint();
    type(joint, "体操をする。");
    await press("書き込む");
    const written = text();
    await chooseJoint();
    expect(screen.getAllByRole("textbox", { name: joint })).toHaveLength(1);
    expect(document.activeElement).toBe(field(joint));
    expect(text()).toBe(written);
  });

  it("opens it for the secretariat", async () => {
    await openPlan(null);
    await press("課を選んで文を加える");
    await press("福祉課", "checkbox");
    await press("【福祉課】を加える");
    await act(settled);
    expect(fields()).toEqual(["店をまわる。", "旗を配る。"]);
  });
});

it("shows typed text also where the cell came to be edited otherwise", async () => {
  const sheet = sheetOf(
    [
      ["基本目標", "施策", "区分", "令和4年度実績", "令和5年度計画", "備考"],
      ["1 つながる", "① 見守り協力店", "市民", "", "■ a", "もとの備考"],
      ["", "② よろず相談", "市民", "", "■ b", ""],
    ],
    ["A2:A3"],
    "進捗表",
  );
  const open = await openPane(bookOf([sheet], "備考.xlsx"), { department: "福祉課" });
  const cell = { row: 1, column: 5 };
  await select(open, sheet.id, cell.row, cell.column);
  type(/備考/u, "わたしの備考");
  await act(async () => {
    open.memory.person.types(sheet.id, cell, "もとの備考\n【長寿社会課】\n■ 追記");
  });
  const clash = within(
    await screen.findByRole("group", { name: "シートの文が、書きかえられています" }),
  );
  expect(clash.getByText("わたしの備考")).toBeTruthy();
  await press("食いちがい1件を決める");
  expect(document.activeElement?.textContent).toBe("自分の文にする");
  await press("両方残す");
  expect(screen.getByRole("region", { name: /この欄では直せない/u })).toBeTruthy();
  await press("書き込む");
  expect(open.memory.text(sheet.id, cell)).toBe("もとの備考\n【長寿社会課】\n■ 追記\nわたしの備考");
});

describe("taking a block out", () => {
  it("tells that unwritten text goes, and undo brings both back", async () => {
    const { text } = await openPlan();
    await press("【福祉課】の操作");
    await press("この文をすべて消す", "menuitem");
    expect(screen.queryByText(/書き込んでいない文も消えます/u)).toBeNull();
    await press("やめる");
    type(first, "長い書きかけ");
    await press("【福祉課】の操作");
    await press("この文をすべて消す", "menuitem");
    expect(screen.getByText(/書き込んでいない文も消えます/u)).toBeTruthy();
    await press("消す");
    expect(text()).toBe("【長寿社会課】\n■ 訪ねる。");
    expect(screen.getByRole("contentinfo").textContent).toMatch(/書き込みました/u);
    await press("書き込みを元に戻す");
    expect(text()).toBe(plan);
    expect(fields()[0]).toBe("長い書きかけ");
  });
});

it("says that it was written, although something else was discarded before", async () => {
  const open = await openPlan();
  type(first, "一つめ");
  await select(open, r5Id, 3, 5);
  await press("【福祉課】を加える");
  type(/の1項目め/u, "二つめ");
  await press("入力を取り消す");
  await select(open, r5Id, planCell.row, planCell.column);
  await press("書き込む");
  expect(screen.getByRole("contentinfo").textContent).toMatch(/書き込みました/u);
  expect(screen.queryByText(/シートは変わっていません/u)).toBeNull();
});

describe("a cut-up entry", () => {
  const cut = (second: string) =>
    sheetOf(
      [
        ["基本目標", "施策", "区分", "担当課", "令和4年度実績", "令和5年度計画"],
        ["1 つながる", "① 見守り", "市民", "福祉課", "", "【福祉課】\n■ x"],
        ["", "", "行政", "福祉課", "", ""],
        ["", "② 相談", "市民", "長寿社会課", "", "【福祉課】\n■ a"],
        ["", "", "行政", "長寿社会課", "", second],
      ],
      ["A2:A5", "B2:B3", "B4:B5", "E2:E3", "F2:F3", "E4:E5"],
      "進捗表",
    );

  it.each([3, 4])(
    "whose further cell goes on without a name is only read (row %i)",
    async (row) => {
      const sheet = cut("■ b");
      const open = await openPane(bookOf([sheet], "分断.xlsx"), { department: "長寿社会課" });
      await select(open, sheet.id, row, 5);
      expect(screen.queryByRole("textbox")).toBeNull();
      expect(screen.queryByRole("button", { name: /を加える$/u })).toBeNull();
      expect(screen.getByText(/課の名前なしで始まって/u)).toBeTruthy();
      expect(screen.getByText("■ b")).toBeTruthy();
      expect(screen.getByText(/■ a/u)).toBeTruthy();
    },
  );

  it("whose cells all begin with a name is edited", async () => {
    const sheet = cut("【長寿社会課】\n■ b");
    const open = await openPane(bookOf([sheet], "分断.xlsx"), { department: "長寿社会課" });
    await select(open, sheet.id, 4, 5);
    expect(fields()).toEqual(["b"]);
  });
});

describe("pasting", () => {
  const paste = (lines: string) => {
    caretAt("【福祉課】の2項目め ■", 5);
    fireEvent.paste(field("【福祉課】の2項目め ■"), {
      clipboardData: { getData: () => lines },
    });
  };

  it.each(["【福祉課】\r\n■ 一つ\r\n■ 二つ", '"【福祉課】\n■ 一つ\n■ 二つ"\r\n'])(
    "leaves the name of the same block out: %j",
    async (copied) => {
      await openPlan();
      paste(copied);
      expect(fields()).toEqual(["店をまわる。", "旗を配る。", "一つ", "二つ"]);
    },
  );

  it("takes the quotation mark of a copied cell away with the name", async () => {
    await openPlan();
    paste('"【福祉課】\n■ 一つ"');
    expect(fields()).toEqual(["店をまわる。", "旗を配る。", "一つ"]);
  });

  it("refuses another block’s, and calls it by what it is", async () => {
    await openPlan();
    paste("【福祉課・健康づくり課】\n■ 一つ");
    expect(fields()).toHaveLength(2);
    expect(screen.getByRole("alert").textContent).toContain("課の名前の行");
  });
});
