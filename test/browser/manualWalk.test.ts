import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { positionKey } from "../../src/domain/cells/Position";
import { positionAt } from "../support/clerks/write";
import { contentAt, openBook, sampleBytes, sheetNamed } from "../support/desk";
import { book, clerks, copyFile, sentBack, sheetName } from "./eightClerks";
import { follow } from "./manual/follow";
import { openManualDesk, type ManualDesk } from "./manual/ManualDesk";

/**
 * 利用の手引き, followed word by word on the samples: what the manual has in bold is pressed, what it quotes has to be there.
 * Only what a quote cannot say – a cell, a text, a file – is done here, by the phrase that asks for it.
 */
const folder = mkdtempSync(path.join(tmpdir(), "manual-"));
let desk: ManualDesk;

beforeAll(async () => {
  desk = await openManualDesk(await withSlip());
}, 120_000);
afterAll(async () => {
  await desk.host.close();
  rmSync(folder, { recursive: true });
});

/** The sample with a department's name in the wrong brackets, for the check to find. */
async function withSlip() {
  const workbook = await openBook(sampleBytes("令和5年度"), `${book}.xlsx`);
  const { cells } = sheetNamed(workbook, sheetName);
  const content = contentAt(sheetNamed(workbook, sheetName), "H10");
  const text = content.kind === "text" ? content.text.replace("【福祉課】", "［福祉課］") : "";
  const key = positionKey(positionAt("H10"));
  const cell = cells.get(key);
  if (cell) cells.set(key, { ...cell, content: { kind: "text", text }, text });
  return workbook;
}

function onDisk(file: string, bytes: Uint8Array): string {
  const place = path.join(folder, file);
  writeFileSync(place, bytes);
  return place;
}

describe("a clerk of 福祉課", () => {
  test("opens the pane for the first time", async () => {
    await follow(desk, "はじめて開いたとき", {
      自分の課を選びます: ({ pane }) =>
        pane.getByRole("combobox", { name: "あなたの課" }).selectOption("福祉課"),
    });
    await desk.host.select("F18");
    await follow(desk, "画面の見方");
  });

  test("carries last year's plan forward, and confirms", async () => {
    await follow(desk, "前の年の計画を、今年の実績へ入れる");
    await follow(desk, "下書きを確かめる");
  });

  test("writes", async () => {
    await follow(desk, "自分の課の文を書く", {
      書く所のセルを選びます: ({ host }) => host.select("H6"),
      文を書きます: ({ pane }) =>
        pane
          .getByRole("textbox", { name: /^【福祉課】の1項目め/u })
          .fill("見守り協力店を40店に増やす。"),
    });
    expect(await desk.host.cell("H6").textContent()).toContain("■ 見守り協力店を40店に増やす。");
  });

  test("finds what is left, and checks before returning the workbook", async () => {
    await follow(desk, "残りを探す", {
      一覧の施策を押す: ({ pane }) => pane.getByRole("option").first().click(),
    });
    await follow(desk, "返す前に点検する", {
      番地: ({ pane }) =>
        pane
          .getByRole("button", { name: /のセルへ移る$/u })
          .first()
          .click(),
      理由を選んで: ({ pane }) => pane.getByRole("radio").first().click(),
    });
    expect(await desk.host.cell("H10").textContent()).toContain("【福祉課】");
  });

  test("takes back what was carried forward", async () => {
    await follow(desk, "元に戻す", {
      戻したい操作を押して: ({ pane }) =>
        pane.locator("button").filter({ hasText: "繰越" }).last().click(),
    });
    expect(await desk.host.cell("F6").textContent()).toBe("");
    expect(await desk.host.cell("H6").textContent()).toContain("40店に増やす");
  });
});

describe("a clerk of the secretariat", () => {
  const sample = () => onDisk(`${book}.xlsx`, sampleBytes("令和5年度"));

  test("makes next year's form in a copy of this year's workbook", async () => {
    await desk.open(sample());
    expect(await desk.host.page.locator("[data-region=sheet]").count()).toBe(1);
    await follow(desk, "3 事務局");
    await follow(desk, "新年度の様式を作る", {
      写しで作業ウィンドウを開き: async () => desk.open(await desk.downloaded(".xlsx")),
    });
    expect(await desk.host.page.getByRole("tab", { name: "R6進捗表" }).count()).toBe(1);
  });

  test("tells the city's words", async () => {
    await desk.open(sample());
    await follow(desk, "市のことばを整える", {
      を書きます: ({ pane }) => pane.getByLabel("今の名前").fill("文化振興課"),
      に書きます: ({ pane }) => pane.getByLabel("昔の名前").fill("文化課"),
    });
  });

  test("circulates, and merges what came back", async () => {
    await desk.open(sample());
    let copies: Readonly<Record<string, Uint8Array>> = {};
    await follow(desk, "配る", {
      このブックを保存します: ({ host }) =>
        host.page.getByRole("button", { name: "保存する" }).click(),
      届いたブック: async () => {
        copies = unzipSync(new Uint8Array(readFileSync(await desk.downloaded(".zip"))));
      },
    });
    const returned = Object.entries(clerks).filter(([name]) => name !== "生涯学習課");
    await follow(desk, "戻ったブックを統合する", {
      まとめて画面に落とします: async ({ pane }) => {
        const files = returned.map(async ([name, typings]) => {
          const bytes = copies[copyFile(name)] ?? new Uint8Array();
          return onDisk(copyFile(name), await sentBack(bytes, typings));
        });
        const input = pane.locator("input[type=file]").first();
        await input.setInputFiles(await Promise.all(files));
      },
      どの文にするかを選びます: ({ pane }) =>
        pane.getByRole("radio", { name: /^福祉課の文/u }).click(),
    });
    expect(await desk.host.cell("H6").textContent()).toContain("年3回");
  });

  test("reminds who sent nothing, and checks all", async () => {
    await follow(desk, "催促する");
    await follow(desk, "全体を点検する", {
      右上の並べ方を: ({ pane }) =>
        pane.getByRole("combobox", { name: "並べ方" }).selectOption({ label: "課の順" }),
    });
    expect(desk.host.complaints).toEqual([]);
  });
});
