import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Download, Frame } from "playwright-core";
import { xlsxFiles } from "../../src/adapters/xlsx";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { typeInto } from "../support/circulated";
import { openBook, sampleBytes } from "../support/desk";
import { csvInLibreOffice, stampIn, testWithLibreOffice, textsIn } from "./readCopy";
import { expectGoodLook, paneOf } from "./paneLook";

/** The sample is circulated to its eight departments, and every copy is read again. */
const book = "みなも市_地域福祉計画_令和5年度";
const sheet = "R5進捗表";
const planName = "みなも市地域福祉計画進捗状況一覧";

/**
 * By hand, from the tags of R5進捗表 and R4進捗表: a cell of a measure in which the department takes part, and one of a
 * measure in which it does not.
 */
const cells: readonly (readonly [department: string, open: string, locked: string])[] = [
  ["長寿社会課", "H6", "H22"],
  ["福祉課", "F14", "H22"],
  ["地域づくり課", "H22", "H14"],
  ["防災危機管理課", "F42", "H10"],
  ["都市住宅課", "H54", "H14"],
  ["健康づくり課", "H30", "H22"],
  ["こども家庭課", "H26", "H22"],
  ["生涯学習課", "H38", "H22"],
];
const departments = cells.map(([department]) => department);
const nameFor = (department: string) => `${book}_${department}.xlsx`;

let host: HostPageTest;
let pane: Frame;
let copies: Readonly<Record<string, Uint8Array>>;

beforeAll(async () => {
  host = await openHostPage(await openBook(sampleBytes("令和5年度"), `${book}.xlsx`));
  pane = await paneOf(host);
  await pane.getByRole("tab", { name: "統合" }).click();
}, 120_000);
afterAll(() => host.close());

const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
const shows = (what: string) => pane.waitForSelector(`text=${what}`);
const bytesOf = async (download: Download) => new Uint8Array(readFileSync(await download.path()));

/** What comes as a download when a button is pressed. */
async function downloaded(name: string): Promise<Download> {
  const downloading = host.page.waitForEvent("download");
  await press(name);
  return downloading;
}

function copyFor(department: string): Uint8Array {
  const bytes = copies[nameFor(department)];
  if (!bytes) throw new Error(`No copy for ${department}`);
  return bytes;
}

test("the plan, its year and its eight departments are proposed", async () => {
  await shows("課ごとのブックを作り、配った印を付けます");
  await expectGoodLook(host, pane, "circulate-entry");
  await press("配布の準備をする");
  await shows("8課のうち8課");
  await expect(pane.getByLabel("計画の名前").inputValue()).resolves.toBe(planName);
  await expectGoodLook(host, pane, "circulate-prepare");
  await pane.getByRole("checkbox", { name: /^生涯学習課/u }).scrollIntoViewIfNeeded();
  await expectGoodLook(host, pane, "circulate-departments");
  await press("すべて外す");
  await press("配る課を選ぶ");
  await shows("配る課を1つは選んでください。");
  await expectGoodLook(host, pane, "circulate-nobody");
  await press("すべて選ぶ");
});

test("eight copies are made, and come as one .zip", async () => {
  await press("8課のブックを作る");
  await shows("8冊のブックを作りました");
  await expectGoodLook(host, pane, "circulate-made");
  const zip = await downloaded("受け取る");
  await shows(`「${book}.zip」をダウンロードしました`);
  expect(zip.suggestedFilename()).toBe(`${book}.zip`);
  await expectGoodLook(host, pane, "circulate-received");
  copies = unzipSync(await bytesOf(zip));
  expect(Object.keys(copies)).toEqual(departments.map(nameFor));
});

test("each copy is stamped for its department and holds the master's texts", async () => {
  const master = await textsIn(sampleBytes("令和5年度"));
  for (const department of departments) {
    const bytes = copyFor(department);
    await expect(stampIn(bytes)).resolves.toMatchObject({
      planName,
      fiscalYear: 2023,
      version: 1,
      department,
      rows: null,
    });
    expect(await textsIn(bytes)).toEqual(master);
  }
});

test("in each copy a department writes in its cells and nowhere else", async () => {
  for (const [department, open, locked] of cells) {
    const copy = await openBook(copyFor(department), nameFor(department));
    expect(copy.sheets.map(({ name, protected: on }) => [name, on])).toEqual([
      ["R5進捗表", true],
      ["R4進捗表", true],
      ["予算内訳", false],
      ["委員の構成", false],
    ]);
    const types = (address: string) => typeInto(copy, sheet, address, "■ 書いた。").ok;
    // The measure's own name is nobody's to change.
    expect([department, types(open), types(locked), types("C6")]).toEqual([
      department,
      true,
      false,
      false,
    ]);
  }
});

testWithLibreOffice("LibreOffice opens a copy and finds the same texts", async () => {
  const bytes = copyFor("福祉課");
  const texts = await textsIn(bytes);
  const csv = csvInLibreOffice(bytes);
  const own = Object.entries(texts).filter(([where]) => where.startsWith(`${sheet} `));
  expect(own.length).toBeGreaterThan(100);
  expect(own.filter(([, text]) => !csv.includes(text.replaceAll('"', '""')))).toEqual([]);
});

test("the master carries the same stamp for nobody in particular, and its cells are as before", async () => {
  const downloading = host.page.waitForEvent("download");
  await host.page.getByRole("button", { name: "保存する" }).click();
  const saved = await bytesOf(await downloading);
  const { id } = await stampIn(copyFor("福祉課"));
  await expect(stampIn(saved)).resolves.toMatchObject({ id, version: 1, department: null });
  expect(await textsIn(saved)).toEqual(await textsIn(sampleBytes("令和5年度")));
});

test("where the download does not arrive, the copies open one by one", async () => {
  const opening = host.page.waitForEvent("download");
  await press("1冊ずつ開く");
  await shows("長寿社会課のブックを、新しいウィンドウで開きました");
  await expect(stampIn(await bytesOf(await opening))).resolves.toMatchObject({
    department: "長寿社会課",
  });
  await expectGoodLook(host, pane, "circulate-opened");
  await press("次の福祉課を開く");
  await shows("福祉課のブックを、新しいウィンドウで開きました");
  await press("ほかの方法を見る");
  await shows("ブックを渡せませんでした");
  await expectGoodLook(host, pane, "circulate-no-way");
});

test("a second circulation is counted on; an extract holds only its department's measures", async () => {
  await press("作り直す");
  await shows("今度は第2回です");
  await pane.getByRole("radio", { name: /^自分の行だけ/u }).click();
  await expectGoodLook(host, pane, "circulate-again");
  await press("すべて外す");
  await pane.getByRole("checkbox", { name: /^防災危機管理課/u }).click();
  await press("1課のブックを作る");
  await shows("1冊のブックを作りました");
  const bytes = await bytesOf(await downloaded("受け取る"));
  const { rows, ...stamp } = await stampIn(bytes);
  expect(stamp).toMatchObject({ version: 2, department: "防災危機管理課" });
  // Title and headers in rows 1–5, and the measures in rows 6–9, 42–45 and 46–49.
  expect(rows?.find(({ sheetName }) => sheetName === sheet)?.rows.slice(0, 2)).toEqual([
    { first: 0, last: 8 },
    { first: 41, last: 48 },
  ]);
  const read = await xlsxFiles.read(bytes, "extract.xlsx");
  const left = read.ok ? read.value.sheets.find(({ name }) => name === sheet) : null;
  const text = (left?.cells ?? []).map((cell) => cell.text).join("\n");
  expect(text).toContain("見守り協力店");
  expect(text).not.toContain("出張よろず相談");
  expect(host.complaints).toEqual([]);
});
