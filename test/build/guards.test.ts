import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { projectRoot } from "../support/projectRoot";

const plugin = (name: string) =>
  pathToFileURL(path.join(projectRoot, `assets/build/${name}.js`)).href;
const webpack = pathToFileURL(path.join(projectRoot, "node_modules/webpack/lib/index.js")).href;

/** A page with a few scripts, and packages of which one can say the licence. */
function project(licence: string): string {
  const room = mkdtempSync(path.join(tmpdir(), "guards-"));
  const files = {
    "taskpane.js": 'import(/* webpackChunkName: "surface" */ "./surface.js");',
    "commands.js": 'import { used } from "bundled"; used();',
    "surface.js": 'console.log("surface"); import("./screen.js");',
    "screen.js": 'console.log("screen");',
    "node_modules/bundled/package.json": JSON.stringify({
      ...{ name: "bundled", version: "1.2.3", license: licence, author: "Somebody" },
      ...{ type: "module", main: "index.js", sideEffects: false },
    }),
    "node_modules/bundled/index.js":
      'export const used = () => console.log(location.href); export { idle } from "left-out";',
    "node_modules/left-out/package.json": JSON.stringify({
      ...{ name: "left-out", version: "1.0.0", license: "Proprietary", main: "index.js" },
      ...{ type: "module", sideEffects: false },
    }),
    "node_modules/left-out/index.js": 'export const idle = "idle";',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(room, name)), { recursive: true });
    writeFileSync(path.join(room, name), text);
  }
  return room;
}

type Built = { readonly errors: readonly string[]; readonly said: string; readonly files: string };

function build(licence: string, plugins: string): Built {
  const room = project(licence);
  const script = `
    import webpack from ${JSON.stringify(webpack)};
    import { ScriptBudget } from ${JSON.stringify(plugin("ScriptBudget"))};
    import { BundledLicences } from ${JSON.stringify(plugin("BundledLicences"))};
    const entry = { taskpane: "./taskpane.js", commands: "./commands.js" };
    const output = { path: ${JSON.stringify(path.join(room, "out"))} };
    const config = { mode: "production", context: ${JSON.stringify(room)}, entry, output, plugins: [${plugins}] };
    webpack(config, (error, stats) => {
      if (error) throw error;
      const errors = stats.compilation.errors.map(({ message }) => message);
      process.stdout.write("\\n" + JSON.stringify(errors));
    });`;
  const said = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: room,
  }).toString();
  const licences = path.join(room, "out/licences.txt");
  // A build that fails leaves nothing behind.
  const files = existsSync(licences) ? readFileSync(licences, "utf8") : "";
  rmSync(room, { recursive: true });
  const errors = JSON.parse(said.slice(said.lastIndexOf("\n") + 1)) as string[];
  return { errors, said, files };
}

describe("the budget of scripts", () => {
  test("within it, the build says how large they are", () => {
    const { errors, said } = build(
      "MIT",
      "new ScriptBudget({ atOnce: 50, firstScreen: 50, screen: 50 })",
    );
    expect(errors).toEqual([]);
    expect(said).toMatch(
      /^scripts of taskpane\.html \(gzip\): at once [\d.]+ kB, until the first screen [\d.]+ kB, 1 more parts of /,
    );
  });

  test.each([
    ["{ atOnce: 0.1, firstScreen: 50, screen: 50 }", "The scripts that taskpane.html names: "],
    ["{ atOnce: 50, firstScreen: 0.1, screen: 50 }", "The scripts until the first screen: "],
    ["{ atOnce: 50, firstScreen: 50, screen: 0.01 }", "The largest part that is fetched later: "],
  ])("over %s, the build fails with a sentence that says what to do", (budget, what) => {
    const { errors } = build("MIT", `new ScriptBudget(${budget})`);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(what);
    expect(errors[0]).toMatch(/over the budget of [\d.]+ kB .*Import what is needed late/);
  });
});

describe("the licences of what is bundled", () => {
  test("a known one is listed with the usual text, and a package of which nothing is left is not", () => {
    const { errors, files } = build("ISC", "new BundledLicences()");
    expect(errors).toEqual([]);
    expect(files).toContain("\nbundled 1.2.3: ISC\n");
    expect(files).toContain("Copyright (c) Somebody\n\nPermission to use, copy");
    expect(files).not.toContain("left-out");
  });

  test.each(["Proprietary", "GPL-3.0-only"])("%s is not known: the build fails", (licence) => {
    const { errors } = build(licence, "new BundledLicences()");
    expect(errors).toEqual([
      expect.stringContaining(`bundled 1.2.3 is in the bundle under the licence "${licence}"`),
    ]);
  });
});
