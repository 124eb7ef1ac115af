import { act, fireEvent, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { openPane, press, select, type OpenPane } from "../openPane";
import { entryBook, field, fields, key, r5Id, type } from "./entryFields";

const years = sheetOf(
  [
    ["「◆」検討　「○」継続　「★」新規"],
    ["施策", "担当課", "令和4年度", "令和5年度", "令和6年度"],
    ["① 見守り", "福祉課", "○", "", "○"],
    ["② 相談", "防災課", "随時実施", "→", "→"],
    ["③ 体操", "福祉課", "◆", "-", "◆○"],
  ],
  [],
  "年次",
);
const owned = sheetOf(
  [
    ["施策", "担当課", "令和4年度実績", "令和5年度計画", "評価"],
    ["① 見守り", "福祉課", "開いた。", "", "A"],
    ["② 相談", "防災課", "集った。", "", "B"],
    ["③ 体操", "福祉課", "動いた。", "", "A"],
  ],
  [],
  "担当",
);
const yearsBook = bookOf([years, owned], "年次.xlsx");

async function openAt(
  book: typeof entryBook,
  sheetId: string,
  row: number,
  column: number,
  department?: string,
) {
  const open = await openPane(book, department === undefined ? {} : { department });
  await select(open, sheetId, row, column);
  return open;
}

const textAt = ({ memory }: OpenPane, sheetId: string, row: number, column: number) =>
  memory.text(sheetId, { row, column });

describe("cells of the form", () => {
  it("are read with the reason: what a measure is called", async () => {
    await openAt(entryBook, r5Id, 1, 1, "福祉課");
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(screen.getByText(/「施策の体系」は様式の一部です/u)).toBeTruthy();
  });

  it("lets a role be chosen from the city's list", async () => {
    const open = await openAt(entryBook, r5Id, 2, 2);
    const roles = within(screen.getByRole("radiogroup", { name: "区分" }));
    expect(roles.getAllByRole("radio").map((one) => (one as HTMLInputElement).value)).toEqual([
      "市民",
      "福祉事業者",
      "社協",
      "行政",
      "",
    ]);
    await press("社協", "radio");
    await press("書き込む");
    expect(textAt(open, r5Id, 2, 2)).toBe("社協");
  });

  it("counts a role's duties anew when they change places", async () => {
    const open = await openAt(entryBook, r5Id, 1, 3);
    expect(fields()).toEqual(["声をかける。", "知らせる。"]);
    act(() => field("役割の2項目め ②").focus());
    await key("役割の2項目め ②", "ArrowUp", { altKey: true });
    await press("書き込む");
    expect(textAt(open, r5Id, 1, 3)).toBe("①知らせる。\n②声をかける。");
  });
});

describe("symbols and grades", () => {
  it("offers the printed legend with its meanings, → and -, two symbols at most", async () => {
    const open = await openAt(yearsBook, years.id, 2, 2);
    const palette = within(screen.getByRole("group", { name: "記号" }));
    expect(palette.getAllByRole("button").map((one) => one.textContent)).toEqual([
      "◆検討",
      "○継続",
      "★新規",
      "→続く",
      "-なし",
    ]);
    expect(palette.getByRole("button", { name: /継続/u }).getAttribute("aria-pressed")).toBe(
      "true",
    );
    await press("◆ 検討");
    await press("★ 新規");
    expect(screen.getByRole("alert").textContent).toContain("記号は2つまでです");
    await press("書き込む");
    expect(textAt(open, years.id, 2, 2)).toBe("○◆");
  });

  it("does not put a symbol in the place of words", async () => {
    await openAt(yearsBook, years.id, 3, 2);
    await press("○ 継続");
    expect(screen.getByRole("alert").textContent).toContain("ことばが書かれています");
    expect(fields()).toEqual(["随時実施"]);
  });

  it("offers the grades of the column", async () => {
    const open = await openAt(yearsBook, owned.id, 2, 4);
    await press("A", "radio");
    await press("書き込む");
    expect(textAt(open, owned.id, 2, 4)).toBe("A");
  });
});

describe("rows that one department owns", () => {
  it("are written without a tag", async () => {
    const open = await openAt(yearsBook, owned.id, 1, 3, "福祉課");
    type("福祉課の1項目め ■", "広げる。");
    expect(document.activeElement).toBe(field("福祉課の1項目め ■"));
    await press("書き込む");
    expect(textAt(open, owned.id, 1, 3)).toMatch(/^■ ?広げる。$/u);
  });

  it("are read only to others", async () => {
    await openAt(yearsBook, owned.id, 2, 2, "福祉課");
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(
      within(screen.getByRole("region", { name: "ほかの課の文" })).getByText("集った。"),
    ).toBeTruthy();
  });
});

describe("what is not text", () => {
  const formula = { kind: "formula", formula: '="計"&A1', numberFormat: "General" } as const;
  const [sheet] = entryBook.sheets;
  if (!sheet) throw new Error("no sheet");
  const withFormula = {
    ...entryBook,
    sheets: [
      { ...sheet, cells: [...sheet.cells, { row: 3, column: 4, text: "計1", content: formula }] },
    ],
  };

  it("is shown, and never overwritten without asking", async () => {
    const open = await openAt(withFormula, r5Id, 3, 4, "福祉課");
    expect(screen.getByText(/文でないものが入っています：="計"&A1（表示：計1）/u)).toBeTruthy();
    await press("【福祉課】を加える");
    type(/【福祉課】の1項目め/u, "集計した。");
    await press("書き込む");
    expect(screen.getByText("文でないものが入っています")).toBeTruthy();
    expect(textAt(open, r5Id, 3, 4)).toBe("計1");
    fireEvent.keyDown(field(/【福祉課】の1項目め/u), { key: "Enter", ctrlKey: true });
    expect(textAt(open, r5Id, 3, 4)).toBe("計1");
    await press("置きかえて書き込む");
    expect(textAt(open, r5Id, 3, 4)).toBe("【福祉課】\n■ 集計した。");
  });
});

test.each([
  ["symbols", yearsBook, years.id, 2, 2],
  ["a grade", yearsBook, owned.id, 2, 4],
  ["a role", entryBook, r5Id, 2, 2],
  ["duties", entryBook, r5Id, 1, 3],
  ["the form", entryBook, r5Id, 1, 1],
] as const)(
  "%s: every field and button has its role and name",
  async (_, book, sheet, row, column) => {
    await openAt(book, sheet, row, column);
    const { violations } = await axe.run(
      { include: [["body"]], exclude: [["[data-tabster-dummy]"]] },
      { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } },
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  },
);

it("announces before the write that colours inside the cell would become one", async () => {
  const open = await openPane(entryBook, { department: "福祉課" });
  open.memory.mixed.add(`${r5Id} 1 5`);
  await select(open, r5Id, 1, 5);
  type("【福祉課】の1項目め ■", "店を");
  expect(await screen.findByText("文字の一部の色や太さが、1つにそろいます")).toBeTruthy();
});
