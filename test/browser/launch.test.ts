import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findChromium, launchChromium } from "../support/chromium";

test("CHROMIUM_PATH comes first, and a wrong one is said", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "browser-"));
  expect(findChromium({ CHROMIUM_PATH: folder, BROWSER_SOURCE: "package" }).path).toBe(folder);
  rmSync(folder, { recursive: true });
  expect(() => findChromium({ CHROMIUM_PATH: folder })).toThrow("there is no such file");
});

test("the packaged browser brings its own libraries and font list, where it can run", () => {
  if (process.platform !== "linux" || process.arch !== "x64") {
    expect(() => findChromium({ BROWSER_SOURCE: "package" })).toThrow("install Edge or Chrome");
    return;
  }
  const program = findChromium({ BROWSER_SOURCE: "package" });
  expect(program.path).toContain(path.join("node_modules", ".cache", "chromium-"));
  expect(program.environment["LD_LIBRARY_PATH"]).toContain(path.join("al2023", "lib"));
});

test("a browser starts, lays out Japanese text and reaches no other machine", async () => {
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.setContent('<p id="text" style="display: inline-block">令和5年度の実績</p>');
  const box = await page.locator("#text").boundingBox();
  await expect(page.goto("http://192.0.2.1/")).rejects.toThrow("ERR_NAME_NOT_RESOLVED");
  await browser.close();
  expect(box?.width).toBeGreaterThan(60);
});
