import type { Frame } from "playwright-core";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { isProof } from "../support/proof";
import { pictures } from "./looks";
import { expectGoodLook, paneOf } from "./paneLook";

const book = createHostWorkbook({
  file: "地域福祉計画_令和5年度.xlsx",
  sheets: [
    {
      name: "R5進捗表",
      rows: [
        ["基本目標", "施策", "令和4年度実績", "令和5年度計画"],
        ["1 つながる", "① 見守り協力店の登録", null, "【福祉課】\n■ 店を増やす。"],
        [null, "② 出張よろず相談", "【健康づくり課】\n■ 相談日を設けた。", null],
        ["2 そなえる", "① 声かけ名簿の見直し", null, null],
      ],
      merges: ["A2:A3"],
    },
    {
      name: "R4進捗表",
      rows: [
        ["基本目標", "施策", "令和3年度実績", "令和4年度計画"],
        ["1 つながる", "① 見守り協力店の登録", null, "【福祉課】\n■ 店をまわる。\n=1+1"],
        [null, "② 出張よろず相談", null, "【健康づくり課】\n■ 窓口を開く。"],
        ["2 そなえる", "① 声かけ名簿の見直し", null, "100%"],
      ],
      merges: ["A2:A3"],
    },
    { name: "予算内訳", rows: [["事業", 12]] },
  ],
});

let host: HostPageTest;
let pane: Frame;

beforeAll(async () => {
  host = await openHostPage(book);
  pane = await paneOf(host);
}, 120_000);
afterAll(() => host.close());

/** `paneWelcome` looks at all five with their help beside them. */
const looked = isProof || pictures ? ["記入", "絞込", "点検", "繰越", "統合"] : ["繰越"];

const shown = (address: string) => host.cell(address).textContent();
const foot = () => pane.locator("footer button").last();

describe("the pane beside the sheet", () => {
  it("leaves an empty cell to the mouse where its neighbour's text runs on over it", async () => {
    const box = await host.cell("C2").boundingBox();
    if (!box) throw new Error("C2 is not on the screen");
    await host.page.mouse.click(box.x + 5, box.y + box.height / 2);
    await expect(host.selected()).resolves.toBe("C2");
  });

  it("says where the selected cell is, and selects cells in the sheet", async () => {
    await host.select("C3");
    await pane.waitForSelector("h2:has-text('出張よろず相談')");
    await pane.getByRole("treeitem", { name: "① 声かけ名簿の見直し" }).click();
    await pane.waitForSelector("h2:has-text('声かけ名簿の見直し')");
    await expect(host.selected()).resolves.toBe("C4");
  });

  it("fills the column in two clicks, and another takes everything back", async () => {
    await pane.getByRole("tab", { name: "繰越" }).click();
    await pane.waitForSelector("footer button:has-text('2か所に入れる')");
    await foot().click();
    await pane.waitForSelector("text=2か所に下書きを入れました");
    await expect(shown("C2")).resolves.toBe("【福祉課】\n■ 店をまわった。\n=1+1");
    await expect(shown("C4")).resolves.toBe("100%");
    await expect(shown("C3")).resolves.toBe("【健康づくり課】\n■ 相談日を設けた。");

    await pane.getByRole("button", { name: "2か所を元に戻す" }).click();
    await pane.waitForSelector("text=2か所を元に戻しました");
    await expect(shown("C2")).resolves.toBe("");
    await expect(shown("C4")).resolves.toBe("");
    expect(host.complaints).toEqual([]);
  });

  it("looks well on every tab", async () => {
    for (const tab of looked) {
      await pane.getByRole("tab", { name: tab }).click();
      await pane.waitForSelector("h2");
      await expectGoodLook(host, pane, `tab-${tab}`);
    }
  });
});
