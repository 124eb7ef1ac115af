import { createHash } from "node:crypto";
import { readFileSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { journalNamespace } from "../../src/adapters/office/journalRecord";
import { projectRoot } from "../support/projectRoot";
import { webpackBuild } from "../support/webpackBuild";

const cdn = "https://appsforoffice.microsoft.com";
const policyOf = (page: string) =>
  /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? "";
const bundlesIn = (folder: string) =>
  readdirSync(folder).filter((name) => /^[^/]+\.[0-9a-f]{10}\.js$/.test(name));

let plain: string;
let local: string;

beforeAll(() => {
  plain = webpackBuild();
  local = webpackBuild(
    ...["--env", "office=local"],
    ...["--env", "url=https://addin.city.example.jp/plan/"],
  );
}, 180_000);

afterAll(() => {
  for (const folder of [plain, local]) rmSync(folder, { recursive: true, force: true });
});

const page = (folder: string, name: string) => readFileSync(path.join(folder, name), "utf8");

const scriptsOf = (html: string) =>
  [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map((match) => match[1] as string);

test("the pane takes Office.js from the CDN", () => {
  const html = page(plain, "taskpane.html");
  expect(html).toContain(`<script src="${cdn}/lib/1/hosted/office.js"></script>`);
  expect(policyOf(html).split("; ")).toEqual([
    "default-src 'none'",
    `script-src 'self' ${cdn}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test("the pane for closed networks asks for nothing outside", () => {
  const html = page(local, "taskpane.html");
  expect(html).toContain('<script src="office/office.js"></script>');
  expect(html.replace(/<!--[\s\S]*?-->/g, "")).not.toMatch(/https?:/);
  expect(policyOf(html)).toContain("script-src 'self';");
});

test("one page carries pane and buttons, over the same modules", () => {
  const scripts = scriptsOf(page(plain, "taskpane.html")).filter((name) => /^[^/:]+$/.test(name));
  for (const start of ["runtime", "taskpane", "commands"])
    expect(scripts.filter((name) => name.startsWith(`${start}.`))).toHaveLength(1);
  expect(readdirSync(plain)).not.toContain("commands.html");
  // The queue of writes keeps itself in the one WeakMap of `adapters/office/inTurn`; a second copy would be a second queue.
  const writes = bundlesIn(plain).filter((name) => page(plain, name).includes(journalNamespace));
  expect(writes).toHaveLength(1);
  expect(scripts).toContain(writes[0]);
});

test("what reads files off the page is one script, fetched when it is needed", () => {
  const workers = bundlesIn(plain).filter((name) => name.startsWith("readerWorker."));
  expect(workers).toHaveLength(1);
  expect(page(plain, workers[0] ?? "")).not.toContain("importScripts");
  expect(scriptsOf(page(plain, "taskpane.html"))).not.toContain(workers[0]);
});

test("the dialog's page holds the words alone: no Office.js, nothing to write with", () => {
  const scripts = scriptsOf(page(plain, "notice.html"));
  expect(scripts.some((name) => name.startsWith("notice."))).toBe(true);
  for (const name of scripts) expect(page(plain, name)).not.toContain(journalNamespace);
  expect(policyOf(page(plain, "notice.html"))).toBe(policyOf(page(plain, "taskpane.html")));
});

test("Office.js for closed networks is Microsoft's, unchanged", () => {
  const original = path.join(projectRoot, "node_modules/@microsoft/office-js/dist");
  const digest = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");
  const files = ["office.js", "excel-win32-16.01.js", "o15apptofilemappingtable.js"];
  for (const file of [...files, "ja-jp/office_strings.js", "en-us/office_strings.js"])
    expect(digest(path.join(local, "office", file))).toBe(digest(path.join(original, file)));
  expect(readdirSync(plain)).not.toContain("office");
});

test("the bundles are the same wherever Office.js comes from", () => {
  expect(bundlesIn(plain).sort()).toEqual(bundlesIn(local).sort());
  expect(bundlesIn(plain)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^taskpane\./),
      expect.stringMatching(/^commands\./),
    ]),
  );
});

test("no page of the product knows the embedded host", () => {
  expect(readdirSync(plain)).not.toContain("index.html");
  for (const folder of [plain, local])
    for (const name of readdirSync(folder).filter((file) => /\.(js|html)$/.test(file)))
      expect(page(folder, name)).not.toMatch(/host-bridge|planSheetHost/);
});

test("the manifest carries the address that it was given", () => {
  expect(page(plain, "manifest.xml")).toBe(page(projectRoot, "manifest.xml"));
  const manifest = page(local, "manifest.xml");
  expect(manifest).not.toContain("localhost");
  expect(manifest).toContain('"https://addin.city.example.jp/plan/taskpane.html"');
});

test("every file that a page or the manifest names is there", () => {
  const named = [
    ...["taskpane.html", "notice.html", "help.html"].flatMap((name) =>
      [...page(plain, name).matchAll(/src="([^":]+)"/g)].map((match) => match[1] as string),
    ),
    ...[...page(plain, "manifest.xml").matchAll(/https:\/\/localhost:3000\/([^"?]+)/g)].map(
      (match) => match[1] as string,
    ),
  ];
  expect(named.length).toBeGreaterThan(20);
  for (const file of named) expect(readFileSync(path.join(plain, file)).length).toBeGreaterThan(0);
});

test("the fallback is a script that Internet Explorer 11 can read", () => {
  const script = page(plain, "fallback.js");
  const code = script.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""');
  expect(code).not.toMatch(/=>|`|\b(?:const|let|class)\b|\.\.\.|\?\.|\?\?/);
  expect(code).not.toMatch(/\b(?:Promise|Symbol|Map|Set|fetch)\b/);
});

test("of the icon package (tens of megabytes) only what is used is in the bundles", () => {
  const scripts = bundlesIn(plain).map((name) => readFileSync(path.join(plain, name)).length);
  expect(scripts.reduce((sum, length) => sum + length, 0)).toBeLessThan(2_500_000);
});

test("a wrong wish is refused with what may be wished for", () => {
  expect(() => webpackBuild("--env", "office=cdn")).toThrow("only local");
  expect(() => webpackBuild("--env", "url=http://plain.example")).toThrow("an https address");
});
