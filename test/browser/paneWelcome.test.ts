import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { sampleBytes } from "../support/desk";
import { expectGoodLook, paneOf } from "./paneLook";

/** The pane's page before it shows any tabs: whoever opens it for the first time. */
async function newcomersPane({ page }: HostPageTest): Promise<Frame> {
  const element = await page.waitForSelector('iframe[data-runtime="pane"]', { state: "attached" });
  const frame = await element.contentFrame();
  if (!frame) throw new Error("the pane has no frame");
  await frame.waitForSelector("h1");
  return frame;
}

const ownBook = () =>
  createHostWorkbook({
    sheets: [
      {
        name: "R5",
        rows: [
          ["基本目標", "施策", "令和4年度実績", "令和5年度計画"],
          ["1 つながる", "① 見守り", "", "【福祉課】\n■ 店を増やす。"],
          ["", "② 相談", "【健康課】\n■ 相談日を設けた。", ""],
        ],
      },
    ],
  });

let host: HostPageTest;
let pane: Frame;
beforeAll(async () => {
  host = await openHostPage(ownBook(), { newcomer: true });
  pane = await newcomersPane(host);
}, 120_000);
afterAll(() => host.close());

describe("a newcomer", () => {
  let sample = "";

  test("reads what this is, in either language, and chooses a department", async () => {
    await pane.getByRole("combobox", { name: "あなたの課" }).selectOption("福祉課");
    await expectGoodLook(host, pane, "welcome");
    await pane.getByRole("button", { name: "English" }).click();
    await pane.getByRole("heading", { name: "A tool for plan sheets" }).waitFor();
    await pane.getByRole("button", { name: "日本語" }).click();
  });

  test("opens the sample in a window of its own; the workbook stays as it is", async () => {
    const downloading = host.page.waitForEvent("download");
    await pane.getByRole("button", { name: "見本で試す" }).click();
    // The embedded host hands a new workbook out as a file.
    sample = await (await downloading).path();
    expect(readFileSync(sample).equals(sampleBytes("令和5年度"))).toBe(true);
    await pane.waitForSelector("text=見本のブックを、新しい窓で開きました");
    await expectGoodLook(host, pane, "welcome-sample");
    await expect(host.cell("C2").textContent()).resolves.toBe("");
  });

  test("is led through it, beside the real screens, as soon as the pane opens there", async () => {
    const left = pane;
    await host.page
      .locator("input[type=file]")
      .first()
      .setInputFiles({
        name: "Book1.xlsx",
        mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        buffer: readFileSync(sample),
      });
    await host.page.waitForSelector("text=R5進捗表");
    pane = await paneOf(host);
    expect(left === pane || left.isDetached()).toBe(true);
    for (let step = 1; step <= 6; step++) {
      await pane.waitForSelector(`text=案内 ${step}／6`);
      if (step === 1 || step === 6) await expectGoodLook(host, pane, `tour-${step}`);
      await pane.getByRole("button", { name: step < 6 ? "次へ" : "案内を終える" }).click();
    }
    await expect(pane.getByRole("region", { name: "90秒の案内" }).count()).resolves.toBe(0);
    expect(host.complaints).toEqual([]);
  });
});

describe("the secretariat, in the sample as it is left after the tour", () => {
  beforeAll(async () => {
    await pane.getByRole("button", { name: "課：福祉課" }).click();
    await pane.getByRole("menuitemradio", { name: /事務局/u }).click();
  });

  const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
  const openFromMenu = async (sheet: RegExp, item: string) => {
    await press(sheet);
    await pane.getByRole("menuitem", { name: item }).click();
  };

  test("each tab tells how it is used, with its words explained, in place", async () => {
    for (const tab of ["記入", "絞込", "点検", "繰越", "統合"]) {
      await pane.getByRole("tab", { name: tab }).click();
      await press("このタブの使い方");
      const help = pane.getByRole("region", { name: `「${tab}」の使い方` });
      await help.locator("[aria-expanded=false]").first().click();
      await expectGoodLook(host, pane, `help-${tab}`);
      await pane.getByRole("tab", { name: tab }).press("Escape");
      await press("使い方を閉じる");
    }
  });

  test("another language keeps everything where it was", async () => {
    await openFromMenu(/^シート：/u, "設定と記録");
    await pane.getByRole("heading", { name: "設定と記録" }).waitFor();
    await expectGoodLook(host, pane, "settings-empty");
    await pane.getByText("English").click();
    await pane.getByRole("heading", { name: "Settings and records" }).waitFor();
    await press("Back");
    await pane.getByRole("tab", { name: /^Carry/u }).click();
    await press("How this tab works");
    await pane.getByRole("region", { name: "How" }).waitFor();
    await press("Close this help");
    await openFromMenu(/^Sheet: /u, "Settings and records");
    await pane.getByText("日本語").click();
    await press("戻る");
  });

  test("what the workbook keeps is listed, and taken out after one question; the cells stay", async () => {
    await pane.getByRole("tab", { name: "繰越" }).click();
    await press(/か所に入れる$/u);
    await pane.waitForSelector("text=21か所に下書きを入れました");
    const written = await host.cell("F6").textContent();
    expect(written).not.toBe("");
    await openFromMenu(/^シート：/u, "設定と記録");
    await pane.waitForSelector("text=未確認の印 21件");
    await expectGoodLook(host, pane, "settings-records");
    await press("記録を消す");
    await pane.waitForSelector("text=これまでの書き込みを元に戻せなくなります（1件）。");
    await expectGoodLook(host, pane, "settings-ask");
    await press("すべて消す");
    await pane.waitForSelector("text=このブックには、記録はありません。");
    await expectGoodLook(host, pane, "settings-removed");
    await expect(host.cell("F6").textContent()).resolves.toBe(written);
    await press("戻る");
    await expect(pane.getByRole("button", { name: /元に戻す$/u }).count()).resolves.toBe(0);
    expect(host.complaints).toEqual([]);
  });
});
