import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { journalNamespace } from "../../src/adapters/office/journalRecord";
import { buildVariants, removeVariants, type BuiltVariants } from "../support/builtVariants";
import { projectRoot } from "../support/projectRoot";
import { testLicences } from "./testLicences";
import { testPackage } from "./testPackage";

const cdn = "https://appsforoffice.microsoft.com";
const policyOf = (page: string) =>
  /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? "";
const bundlesIn = (folder: string) =>
  readdirSync(folder).filter((name) => /^[^/]+\.[0-9a-f]{10}\.js$/.test(name));

let built: BuiltVariants;
let plain: string;
let local: string;

beforeAll(() => {
  built = buildVariants();
  ({ plain, local } = built);
}, 300_000);

afterAll(() => removeVariants(built));

describe("the licences of what is in the bundles", () => testLicences(() => plain));
describe("the package for an administrator", () => testPackage(() => local));

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
  // A button is answered before anything that is shown has come.
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
  expect(scripts.reduce((sum, length) => sum + length, 0)).toBeLessThan(3_500_000);
});

test("what the page asks for at once is small, and what is shown comes on its own", () => {
  const scripts = scriptsOf(page(plain, "taskpane.html")).filter((name) => !name.includes("//"));
  const size = (name: string) =>
    gzipSync(readFileSync(path.join(plain, name)), { level: 9 }).length;
  const sizes = scripts.map(size);
  expect(sizes.length).toBeGreaterThan(3);
  expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(250_000);
  const surface = bundlesIn(plain).filter((name) => name.startsWith("surface."));
  expect(surface).toHaveLength(1);
  expect(scripts).not.toContain(surface[0]);
});

test("no policy allows eval, and no page names another origin than its own and Office's", () => {
  for (const folder of [plain, local])
    for (const name of ["taskpane.html", "notice.html", "help.html"]) {
      const policy = policyOf(page(folder, name));
      expect(policy).toMatch(/^default-src 'none'; /);
      expect(policy).not.toMatch(/unsafe-eval|\*|https?:\/\/(?!appsforoffice\.microsoft\.com)/);
      expect(policy.includes(cdn)).toBe(folder === plain);
    }
});

test("a wrong wish is refused with what may be wished for", () => {
  const wish = (env: Readonly<Record<string, string>>) => {
    const script = `const { default: configure } = await import("./webpack.config.js"); await configure(${JSON.stringify(env)})`;
    const options = { cwd: projectRoot, stdio: "pipe" } as const;
    execFileSync(process.execPath, ["--input-type=module", "--eval", script], options);
  };
  expect(() => wish({ office: "cdn" })).toThrow("only local");
  expect(() => wish({ url: "http://plain.example" })).toThrow("an https address");
  expect(() => wish({ url: "https://plain.example" })).not.toThrow();
});
