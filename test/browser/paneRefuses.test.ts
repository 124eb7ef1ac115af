import type { Frame } from "playwright-core";
import type { Work } from "../../src/taskpane/state/PaneState";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { openBook, sampleBytes } from "../support/desk";
import { expectGoodLook, paneOf } from "./paneLook";
import { pretend } from "./paneStore";

/** One department, which has written everything; the sheet of last year is protected. */
const book = createHostWorkbook({
  file: "地域福祉計画_令和5年度.xlsx",
  sheets: [
    {
      name: "R5進捗表",
      protected: true,
      rows: [
        ["基本目標", "施策", "令和4年度実績", "令和5年度計画"],
        [
          "1 つながる",
          "① 見守り協力店の登録",
          "【福祉課】\n■ 店をまわった。",
          "【福祉課】\n■ 増やす。",
        ],
        ["1 つながる", "② 出張よろず相談", "［福祉課］\n■ 開いた。", "【福祉課】\n■ 続ける。"],
      ],
    },
  ],
});

let host: HostPageTest;
let pane: Frame;
const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
const shows = (what: string) => pane.waitForSelector(`text=${what}`);

describe("what cannot be done, and why", () => {
  beforeAll(async () => {
    host = await openHostPage(book);
    pane = await paneOf(host);
  }, 120_000);
  afterAll(() => host.close());

  test("a file that is none", async () => {
    await pane.getByRole("tab", { name: "繰越" }).click();
    await pane.waitForSelector("h2");
    await expectGoodLook(host, pane, "no-pair");
    await pane
      .locator("input[type=file]")
      .first()
      .setInputFiles({
        name: "回答.xlsx",
        mimeType: "application/octet-stream",
        buffer: Buffer.from("課名,実績\n"),
      });
    await shows("「回答.xlsx」は読み取れませんでした");
    await expectGoodLook(host, pane, "file-refused");
  });

  test("a protected sheet", async () => {
    await pane.getByRole("tab", { name: "点検" }).click();
    await press(/^すぐ直せる/u);
    await press(/件を直す$/u);
    await shows("事象");
    await expectGoodLook(host, pane, "protected");
    expect(host.complaints).toEqual([]);
  });

  test("a cell that is being typed in, and a workbook that could not be read", async () => {
    await press("戻る");
    await pretend(pane, {
      book: {
        kind: "failed",
        failure: { code: "cell-editing", detail: "InvalidOperationInCellEditMode" },
      },
    });
    await expectGoodLook(host, pane, "not-read");
  });
});

describe("what takes a while", () => {
  beforeAll(async () => {
    host = await openHostPage(await openBook(sampleBytes("令和5年度"), "みなも市.xlsx"));
    pane = await paneOf(host);
  }, 120_000);
  afterAll(() => host.close());

  test.each(["writing", "undoing", "circulating"] as const)("%s", async (kind) => {
    const work: Omit<Work, "stop"> = {
      kind,
      slow: true,
      startedAt: Date.now(),
      progress: { done: 12, total: 40 },
    };
    await pretend(pane, { work: work as Work });
    await pane.waitForSelector("[role=progressbar]");
    await expectGoodLook(host, pane, `progress-${kind}`);
    await pretend(pane, { work: null });
  });

  test("reading anew: the strip says so, the screen stays", async () => {
    const work: Omit<Work, "stop"> = {
      kind: "reading",
      slow: false,
      startedAt: Date.now(),
      progress: null,
    };
    await pretend(pane, { work: work as Work });
    await shows("読み取り中");
    await expectGoodLook(host, pane, "reading");
    await pretend(pane, { work: null });
  });

  test("the new year's form: made sure, shown, made", async () => {
    await press(/^シート：/u);
    await pane.getByRole("menuitem", { name: "新年度の様式を作る" }).click();
    await shows("令和5年度の様式から、令和6年度の様式へ");
    await expectGoodLook(host, pane, "roll-start");
    await pane.getByRole("radio", { name: /^このブックで作る/u }).click();
    await press("どうなるかを見る");
    await pane.getByRole("button", { name: "この様式を作る" }).waitFor();
    await expectGoodLook(host, pane, "roll-preview");
    await press("この様式を作る");
    await shows("新年度の様式を作りました");
    await expectGoodLook(host, pane, "roll-made");
    expect(host.complaints).toEqual([]);
  });
});
