import { JSDOM } from "jsdom";
import { noticeAddress } from "../../src/commands/noticeAddress";
import { showNotice } from "../../src/commands/showNotice";
import type { RibbonCall } from "../../src/messages/RibbonNote";

const at = "2026-04-01T09:00:00.000Z";

/** What the dialog says: its heading first. */
function shown(call: RibbonCall, language = "ja-JP") {
  const address = noticeAddress("https://addin.example/taskpane.html", call, at, language);
  return shownAt(new URL(address).search);
}
function shownAt(search: string) {
  const { document } = new JSDOM("<!doctype html><html><body></body></html>").window;
  showNotice(document, search, at);
  const lines = [...document.body.children].map((line) => line.textContent);
  return { lines, language: document.documentElement.lang, page: document };
}
const goOn =
  "ホーム タブの「計画シート」から「開く」を押して、続けてください。この画面は閉じてかまいません。";

describe("the dialog in the pane's place", () => {
  it("says why the button could not decide, that nothing changed, and how to go on", () => {
    expect(shown({ kind: "choose", why: "several-pairs" }).lines).toEqual([
      "ボタンだけでは決められませんでした",
      "入れられる列の組が、いくつかあります。1つ選んでください。ブックは変わっていません。",
      "作業ウィンドウを開けませんでした。",
      goOn,
    ]);
  });

  it("tells a failure with 事象・原因・対処", () => {
    const failure = { code: "nothing-to-undo", detail: "", restored: true } as const;
    const { lines } = shown({ kind: "failed", failure });
    expect(lines[0]).toContain("ブックは変わっていません");
    expect(lines.slice(1, 4).map((line) => line.replace(/:.*/, ""))).toEqual([
      "事象",
      "原因",
      "対処",
    ]);
  });

  it("has for 点検, and for what it does not understand, only how to go on", () => {
    const only = ["作業ウィンドウを開けませんでした。", goOn];
    expect(shown({ kind: "check" }).lines).toEqual(only);
    for (const search of ["", "?call=%7B%7D", "?call=<img src=x onerror=alert(1)>"])
      expect(shownAt(search).lines).toEqual(only);
  });

  it("speaks the language of Office", () => {
    const { lines, language, page } = shown({ kind: "choose", why: "no-pair" }, "en-US");
    expect(language).toBe("en");
    expect(page.title).toBe("Plan Sheet Assistant");
    expect(lines.join("")).toMatch(/^[\x20-\x7e’]+$/);
  });
});
