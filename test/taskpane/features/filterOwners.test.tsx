import { act, fireEvent, screen, within } from "@testing-library/react";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { findings } from "../findings";
import { openPane, press, settled } from "../openPane";
import { giveSizes } from "./sizes";

beforeAll(giveSizes);

const header = ["施策", "令和4年度実績", "令和5年度計画", "担当課"];
const written = ["【総務課】\n・配った。", "【総務課】\n・続ける。"];
const book = bookOf([
  sheetOf([
    header,
    ["① 避難訓練", "", "", "総務・地域"],
    ["② 見回り", "", "", "総務・地域"],
    ["③ 名簿", ...written, "総務課"],
    ["④ 食堂", "・開いた。", "・続ける。", "地域づくり課"],
    ["⑤ 広場", "・開いた。", "・続ける。", "福祉課"],
  ]),
]);
const open = () => openPane(book, { tab: "filter", department: "", rules: [] });
const choose = async (group: string, name: string) => {
  await act(async () => {
    within(screen.getByRole("radiogroup", { name: group }))
      .getByRole("radio", { name })
      .click();
    await settled();
  });
};

describe("an abbreviation in owner cells", () => {
  it("is asked about once, with the likeliest names, and kept in the workbook", async () => {
    const { memory } = await open();
    const question = "担当の「総務・地域」（2行）は、どの課のことですか。";
    expect(screen.getByRole("heading", { name: question })).toBeTruthy();
    expect(await findings()).toEqual([]);
    await choose("「総務」は", "総務課");
    await press("この課に決める");
    expect(screen.getByRole("alert").textContent).toBe("課を選ぶか、名前を書いてください。");
    await choose("「地域」は", "地域づくり課");
    await press("この課に決める");
    expect(screen.queryByRole("heading", { name: question })).toBeNull();
    expect(document.activeElement?.textContent).toContain("答えを残しました");
    const departments = memory.notes().profile?.departments ?? [];
    // No register was kept: it begins with everybody whom the workbook names, so that nobody becomes unknown.
    expect(departments.map(({ name, spellings }) => [name, spellings])).toEqual([
      ["総務課", ["総務"]],
      ["地域づくり課", ["地域"]],
      ["福祉課", []],
    ]);
    // Two rows with a result and a plan each are theirs now.
    await act(async () => {
      fireEvent.change(screen.getByRole("combobox", { name: "だれの所を見るか" }), {
        target: { value: "地域づくり課" },
      });
    });
    expect(
      screen.getByRole("heading", { name: "地域づくり課の6か所のうち、あと4か所です" }),
    ).toBeTruthy();
  });

  it("can be another department than the likely ones", async () => {
    const { memory } = await open();
    await choose("「総務」は", "総務課");
    await choose("「地域」は", "ほかの課");
    await act(async () => {
      fireEvent.change(screen.getByRole("textbox", { name: "課の名前" }), {
        target: { value: "地域振興課" },
      });
    });
    await press("この課に決める");
    const spellings = memory.notes().profile?.departments.map((one) => [one.name, one.spellings]);
    expect(spellings).toContainEqual(["地域振興課", ["地域"]]);
  });

  it("can wait", async () => {
    await open();
    await press("あとで決める");
    expect(screen.queryByRole("button", { name: "この課に決める" })).toBeNull();
  });
});
