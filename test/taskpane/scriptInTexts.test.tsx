import "./nodeGlobals";
import { cleanup, screen } from "@testing-library/react";
import type { WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";
import { stampForCopy } from "../../src/domain/circulate/stampOf";
import { tabs } from "../../src/taskpane/state/PaneState";
import { fileBytes, memoryMerge, stampFor } from "../support/memoryMerge";
import { bookOf, sheetOf } from "../support/sheetOf";
import { fileOf } from "./features/mergeBook";
import { drop, openMergeTab } from "./features/openMergeTab";
import { giveSizes } from "./features/sizes";
import { openPane, press, select } from "./openPane";

beforeAll(giveSizes);

/** Marks that would leave something behind if any of them were taken for HTML, for an address or for a style. */
const script = `<img src="x" onerror="window.ran=1"><script>window.ran=1</script>`;
const address = "javascript:window.ran=1";
const style = "red;background:url(https://attack.invalid/x)}*{display:none";
const department = `"><svg onload=window.ran=1>課`;

const book = (sheetName: string): WorkbookSnapshot =>
  bookOf(
    [
      sheetOf(
        [
          [`基本目標`, `施策${script}`, "令和4年度実績", "令和5年度計画"],
          [
            `1 ${script}`,
            `① ${script}`,
            `【${department}】\n■ ${script}\n■ ${address}`,
            `［${department}］\n■ ${style}`,
          ],
          ["", `② ${address}`, "", `【福祉課】\n■ ${script}を行う。`],
        ],
        ["A2:A3"],
        sheetName,
      ),
    ],
    `${script}.xlsx`,
  );

/** Elements and attributes that came out of a text. */
function harm(): string[] {
  const found = [
    ...document.querySelectorAll("script, iframe, object, embed, img, svg[onload], [src], [href]"),
  ];
  const handlers = [...document.querySelectorAll("*")].filter((one) =>
    one.getAttributeNames().some((name) => name.startsWith("on")),
  );
  const styled = [...document.querySelectorAll("[style]")].filter((one) =>
    /url|attack/iu.test(one.getAttribute("style") ?? ""),
  );
  // Fluent's own drawings have none of these attributes; styles stand in <style> elements that are not looked at here.
  return [...found, ...handlers, ...styled].map((one) => one.outerHTML.slice(0, 120));
}

const ran = () => (globalThis as { ran?: number }).ran;

describe("script in cells, names of sheets, files and departments", () => {
  it.each(tabs.map((tab) => [tab]))("is shown as text in the tab %s", async (tab) => {
    const sheetName = "<b>進捗</b>";
    const snapshot = book(sheetName);
    const pane = await openPane(snapshot, { tab, department });
    await select(pane, snapshot.sheets[0]?.id ?? "", 1, 2);
    expect(harm()).toEqual([]);
    for (const button of screen.queryAllByRole("button").slice(0, 12)) {
      if (!button.isConnected) continue;
      const name = button.getAttribute("aria-label") ?? button.textContent ?? "";
      const same = screen.queryAllByRole("button", { name });
      if (name === "" || same.length !== 1) continue;
      await press(name);
      expect([name, harm()]).toEqual([name, []]);
    }
    expect(ran()).toBeUndefined();
  });

  it("is really there: the texts are shown, and not left out", async () => {
    const snapshot = book("進捗");
    const pane = await openPane(snapshot, { tab: "entry", department });
    await select(pane, snapshot.sheets[0]?.id ?? "", 1, 2);
    expect(document.body.textContent).toContain("<script>window.ran=1</script>");
    const fields = [...document.querySelectorAll("textarea")].map(({ value }) => value);
    expect(fields.join("\n") + (document.body.textContent ?? "")).toContain(address);
  });

  it("in a copy that came back, its file name and what it says of itself", async () => {
    const master = book("進捗");
    const stamp = stampFor(master);
    const merge = memoryMerge({ stamps: { current: stamp, earlier: [] } });
    await openMergeTab({ merge }, master);
    const copy = fileBytes(book("進捗"), stampForCopy(stamp, department, null));
    const damaged = new Uint8Array([1, 2]);
    await drop(fileOf(`${address}.xlsx`, copy), fileOf(`${script}.xlsx`, damaged));
    expect(document.body.textContent).toContain("<svg");
    expect(document.body.textContent).toContain(script);
    expect(harm()).toEqual([]);
    expect(ran()).toBeUndefined();
  });
});

afterEach(() => cleanup());
