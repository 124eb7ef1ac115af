import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Frame } from "playwright-core";
import { saveXlsx } from "../../src/embedded/file/saveXlsx";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import type { Locale } from "../../src/messages/inBoth";
import { messagesFor } from "../../src/messages/messagesFor";
import { returnedFile } from "../cli/returnedFile";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { onSheet } from "../support/clerks/Clerk";
import { write } from "../support/clerks/write";
import { sampled } from "../support/proof";
import { until } from "../support/until";
import { byKeys, type ByKeys } from "./byKeys";
import { showInEnglish } from "./inEnglish";
import { paneOf } from "./paneLook";

/** C2 is to come from R4進捗表; D2 has the wrong brackets; D3 is nobody's yet. */
const workbook = () =>
  createHostWorkbook({
    file: "地域福祉計画_令和5年度.xlsx",
    sheets: [
      {
        name: "R5進捗表",
        rows: [
          ["基本目標", "施策", "令和4年度実績", "令和5年度計画"],
          ["1 つながる", "① 見守り協力店の登録", null, "［福祉課］\n■ 店を増やす。"],
          ["1 つながる", "② 出張よろず相談", "【福祉課】\n■ 相談日を設けた。", null],
        ],
      },
      {
        name: "R4進捗表",
        rows: [
          ["基本目標", "施策", "令和3年度実績", "令和4年度計画"],
          ["1 つながる", "① 見守り協力店の登録", null, "【福祉課】\n■ 店をまわる。"],
          ["1 つながる", "② 出張よろず相談", null, null],
        ],
      },
    ],
  });

const languages = (["ja", "en"] as const).slice(0, sampled(1, 2));

describe.each<Locale>(languages)("the five tabs by keys alone (%s)", (locale) => {
  const { shell, after, check, editing, writing, mergeScreen, mergeStart } = messagesFor(locale);
  const english = locale === "en";
  let host: HostPageTest;
  let pane: Frame;
  let keys: ByKeys;
  let files: { readonly folder: string; readonly base: string; readonly copy: string };

  beforeAll(async () => {
    const bytes = await saveXlsx(workbook());
    const folder = mkdtempSync(path.join(tmpdir(), "by-keys-"));
    files = {
      folder,
      base: path.join(folder, "配布.xlsx"),
      copy: path.join(folder, "福祉課.xlsx"),
    };
    const written = write("C2", "【福祉課】\n■ 店を12軒まわった。");
    writeFileSync(files.base, bytes);
    writeFileSync(files.copy, await returnedFile(bytes, onSheet("R5進捗表", written)));
    host = await openHostPage(workbook(), english ? { prepare: showInEnglish } : {});
    pane = await paneOf(host);
    keys = byKeys(host.page, pane);
    // Office hands the focus over to the pane (F6).
    await pane.getByRole("tab").first().focus();
  }, 120_000);
  afterAll(async () => {
    await host.close();
    rmSync(files.folder, { recursive: true });
  });

  const cell = (address: string) => host.cell(address).textContent();
  const holds = (address: string, text: string) =>
    until(async () => (await cell(address)) === text);
  /** What is said where the focus has gone. */
  const hears = (said: string) => until(async () => (await keys.focused()).includes(said));

  /** The tabs are one stop, within which arrows go. */
  async function openTab(name: keyof typeof shell.tabs): Promise<void> {
    const tab = new RegExp(`^${shell.tabs[name]}`, "u");
    await keys.reach(new RegExp(`^(${Object.values(shell.tabs).join("|")})( \\d+)?$`, "u"));
    for (let step = 0; step < 5 && !tab.test(await keys.focused()); step++)
      await keys.key("ArrowRight");
    await keys.key("Enter");
    await pane.waitForSelector("h2");
  }

  test("a department is chosen in the header", async () => {
    await keys.reach(shell.departmentMenu(shell.secretariat));
    await keys.key("Enter");
    await until(async () => (await keys.focused()).includes(shell.secretariat));
    await keys.key("ArrowDown");
    await keys.key("Enter");
    await pane.getByRole("button", { name: shell.departmentMenu("福祉課") }).waitFor();
  });

  test("繰越: drafts go in; the focus goes to the result, and from the way back is not lost", async () => {
    await openTab("carryForward");
    await keys.press(english ? "Fill 1 cell" : "1か所に入れる");
    await hears(after.written(1));
    await holds("C2", "【福祉課】\n■ 店をまわった。");
    await keys.press(after.undo(1));
    await holds("C2", "");
    await until(async () => (await keys.focused()) !== "");
  });

  test("点検: a finding is shown, put right and told of", async () => {
    await openTab("check");
    await keys.press(check.seeFixes(1));
    await keys.press(english ? "Correct 1" : "1件を直す");
    await hears(check.fixed(1));
    await holds("D2", "【福祉課】\n■ 店を増やす。");
  });

  test("絞込: the list is one stop; Enter goes to the cell", async () => {
    await openTab("filter");
    await until(async () => {
      await keys.key("Tab");
      return pane.evaluate(() => document.activeElement?.getAttribute("role") === "listbox");
    });
    await keys.key("End");
    await keys.key("Enter");
    await until(async () => (await host.selected()) === "D3");
  });

  test("記入: a block is begun, written and taken back", async () => {
    await openTab("entry");
    await keys.press(new RegExp(editing.addBlock("(【福祉課】|福祉課)"), "u"));
    await until(() => pane.evaluate(() => document.activeElement?.tagName === "TEXTAREA"));
    await host.page.keyboard.insertText("続ける。");
    await keys.key("Control+Enter");
    await holds("D3", "【福祉課】\n■ 続ける。");
    await until(async () => (await keys.focused()) !== "");
    await keys.press(writing.undoWrite);
    await holds("D3", "");
  });

  test("統合: what was circulated, what came back, and what is taken", async () => {
    await openTab("merge");
    const choose = async (button: string, file: string) => {
      const choosing = host.page.waitForEvent("filechooser");
      await keys.press(button);
      await (await choosing).setFiles(file);
    };
    await choose(mergeStart.adopt.pick, files.base);
    await pane.getByRole("button", { name: mergeStart.pick }).waitFor();
    await choose(mergeStart.pick, files.copy);
    await pane.getByRole("button", { name: mergeScreen.apply(1) }).waitFor();
    await keys.press(mergeScreen.apply(1));
    await until(async () => (await keys.focused()) !== "");
    await keys.press(mergeScreen.apply(1));
    await holds("C2", "【福祉課】\n■ 店を12軒まわった。");
    await until(async () => (await keys.focused()) !== "");
    expect(host.complaints).toEqual([]);
  });
});
