import { screen } from "@testing-library/react";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { findings } from "../findings";
import { openPane, press } from "../openPane";

const sheet = sheetOf(
  [
    ["施策", "区分", "役割", "令和4年度実績", "令和5年度計画"],
    ["① 見守り", "市民", "① 声をかける", "", "【福祉課】\n■ 訪ねる。"],
    ["", "行政", "① 支える", "", ""],
  ],
  ["A2:A3", "D2:D3", "E2:E3"],
  "R5進捗表",
);
const alert = "この市の区分の一覧にない文です。一覧から選んでください。";
const open = () => openPane(bookOf([sheet]), { tab: "check", rules: [] });

describe("Excelの入力規則", () => {
  it("are looked at only once the card is opened, and say where they would stand", async () => {
    const { pane } = await open();
    expect(pane.store.get().lists).toBeNull();
    await press("Excelの入力規則");
    expect(screen.getByText("R5進捗表 B2:B3")).toBeTruthy();
    expect(screen.getByText("市民・福祉事業者・社協・行政")).toBeTruthy();
    expect(await findings()).toEqual([]);
  });

  it("are put on with one click, and taken back with another", async () => {
    const { memory } = await open();
    await press("Excelの入力規則");
    await press("1か所に入力規則を付ける");
    const [entry] = memory.journal;
    expect(entry?.command.name).toBe("addValidation");
    expect(entry?.command.edits).toMatchObject([
      {
        kind: "setValidation",
        area: { top: 1, left: 1, bottom: 2, right: 1 },
        after: { kind: "list", alert: "stop", title: "区分を確かめてください", message: alert },
      },
    ]);
    const bar = screen.getByText("1か所に入力規則を付けました").closest("[tabindex]");
    expect(document.activeElement).toBe(bar);
    await press("1か所を元に戻す");
    expect(memory.journal[0]?.state).toBe("undone");
    expect(screen.getByText("1か所を元に戻しました")).toBeTruthy();
    expect(screen.queryByText(/入れる前の文/u)).toBeNull();
  });

  it("say what happened, why and what to do where nothing could be written", async () => {
    const { memory } = await open();
    await press("Excelの入力規則");
    memory.fail.apply = { code: "protected", detail: "AccessDenied", restored: true };
    await press("1か所に入力規則を付ける");
    expect(screen.getByRole("heading").textContent).toMatch(/ブックは変わっていません/u);
    expect(memory.journal).toEqual([]);
  });
});

it("puts no list on a form with roles of its own, and says why", async () => {
  const own = sheetOf(
    [
      ["施策", "区分", "役割", "令和4年度実績"],
      ["① 見守り", "市民", "① 声をかける", "訪ねた。"],
      ["", "事業者", "① 支える", ""],
      ["", "市", "① 場をつくる", ""],
    ],
    ["A2:A4", "D2:D4"],
    "R5進捗表",
  );
  await openPane(bookOf([own]), { tab: "check", rules: [] });
  await press("Excelの入力規則");
  expect(screen.getByRole("heading", { name: "付けない所" })).toBeTruthy();
  expect(screen.getByText("R5進捗表 B2:B4")).toBeTruthy();
  expect(
    screen.getByText(
      "「事業者」「市」が、この市の区分の一覧（市民・福祉事業者・社協・行政）にありません。",
    ),
  ).toBeTruthy();
  expect(screen.queryByRole("button", { name: /入力規則を付ける/u })).toBeNull();
  expect(await findings()).toEqual([]);
});

it("says where no column has a list of values", async () => {
  const plain = sheetOf(
    [
      ["施策", "令和4年度実績"],
      ["① 見守り", "訪ねた。"],
    ],
    [],
    "R5",
  );
  await openPane(bookOf([plain]), { tab: "check", rules: [] });
  await press("Excelの入力規則");
  expect(screen.getByText("一覧から選べる列は、この表にありません。")).toBeTruthy();
});
