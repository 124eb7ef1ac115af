import "../nodeGlobals";
import { screen, within } from "@testing-library/react";
import { findings } from "../findings";
import { health, longevity, welfare } from "./mergeBook";
import { drop, openMergeTab, press } from "./openMergeTab";
import { giveSizes } from "./sizes";

beforeAll(giveSizes);

const main = () => screen.getByRole("main");
const heading = (name: string | RegExp) => screen.getByRole("heading", { name });
const items = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);

async function withThree() {
  const tab = await openMergeTab();
  await drop(welfare(), longevity(), health());
  return tab;
}

describe("looking through what came back", () => {
  it("lists what enters by measure with its changed characters, and needs no click", async () => {
    await withThree();
    await press("変更3件を見る");
    expect(document.activeElement).toBe(heading("返ってきた変更"));
    expect(heading("取り込む変更 3件")).toBeTruthy();
    expect(items()).toEqual([
      "① 見守り協力店",
      expect.stringMatching(
        /^福祉課令和4年度実績書きかえた文C2前.*まわった。後.*12軒まわった。$/su,
      ),
      "② よろず相談",
      expect.stringMatching(/^健康づくり課令和5年度計画書きかえた文D3/u),
      "③ 声かけ名簿",
      expect.stringMatching(/^長寿社会課令和4年度実績書きかえた文C4/u),
    ]);
    expect([...main().querySelectorAll("ins")].map(({ textContent }) => textContent)).toContain(
      "12軒",
    );
    expect(await findings()).toEqual([]);
  });

  it("lists the same by department", async () => {
    await withThree();
    await press("変更3件を見る");
    await press("課ごと", "radio");
    expect(items().filter((_, index) => index % 2 === 0)).toEqual([
      "健康づくり課",
      "長寿社会課",
      "福祉課",
    ]);
    expect(await findings()).toEqual([]);
  });

  it("lists clashes, what is not taken, and notices, each with its number", async () => {
    await withThree();
    await press("変更3件を見る");
    const parts = within(screen.getByRole("group", { name: "分け方ごとの数" }));
    expect(parts.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "1競合",
      "3取り込む",
      "1入れない",
      "2お知らせ",
    ]);
    await press(/入れない$/u);
    expect(items()[1]).toContain("「健康づくり課.xlsx」で、「福祉課」の文が書きかえられています。");
    expect(await findings()).toEqual([]);
    await press(/お知らせ$/u);
    expect(items().join()).toContain("計画のない実績");
    expect(await findings()).toEqual([]);
    await press(/競合$/u);
    expect(items()[1]).toContain("2通りの書きかえがあります");
    expect(await findings()).toEqual([]);
  });

  it("shows one copy alone, and all again", async () => {
    await withThree();
    await press("福祉課");
    await press("変更を見る");
    expect(screen.getByText("福祉課の冊だけを見ています。")).toBeTruthy();
    expect(heading("取り込む変更 1件")).toBeTruthy();
    await press("すべての冊を見る");
    expect(heading("取り込む変更 3件")).toBeTruthy();
  });

  it("goes to the cell in Excel", async () => {
    const { memory } = await withThree();
    await press("変更3件を見る");
    await press("C4のセルへ移る");
    expect(memory.selection().position).toEqual({ row: 3, column: 2 });
  });
});
