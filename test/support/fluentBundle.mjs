import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const self = fileURLToPath(import.meta.url);
const root = path.resolve(path.dirname(self), "../..");
const packages = ["@fluentui/react-components", "@fluentui/react-icons"];

/**
 * Fluent in one file, with what the product shows of it: loading it as it is published (some thousand files, all icons
 * among them) costs each test of the pane two seconds. Its code and React are the published ones; the file is named after
 * all that it is made of, so that it is never an old one.
 */
const entry = packages.map((name) => `export { ${takenFrom(name)} } from "${name}";`).join("\n");
const folder = path.join(root, "node_modules/.cache/fluent");
export const fluentBundle = path.join(
  folder,
  `${hashOf([entry, readFileSync(self, "utf8"), ...packages.map(version)])}.cjs`,
);

/** An icon that webpack has found to be of no use: it leaves the taking away to a minimizer. */
const neverShown =
  /^const \w+ = .{0,20}\/\* unused pure expression or super \*\/ null && \(create\w*Icon\(.*;\n/gm;

/** jest's global setup of the pane's tests: makes the file where there is none yet. */
export default async function bundleFluent() {
  if (existsSync(fluentBundle)) return;
  const unfinished = path.join(folder, `.unfinished-${process.pid}`);
  mkdirSync(unfinished, { recursive: true });
  const made = path.join(unfinished, "fluent.cjs");
  await build(unfinished);
  writeFileSync(made, readFileSync(made, "utf8").replace(neverShown, ""));
  renameSync(made, fluentBundle);
  rmSync(unfinished, { recursive: true });
}

async function build(output) {
  const { default: webpack } = await import("webpack");
  const compiler = webpack({
    mode: "production",
    target: ["web", "es2022"],
    context: root,
    entry: { fluent: `data:text/javascript,${encodeURIComponent(entry)}` },
    output: { path: output, filename: "[name].cjs", library: { type: "commonjs2" } },
    externals: [/^(react|react-dom|scheduler)(\/|$)/],
    externalsType: "commonjs2",
    // What tests see is what developers see: names as they are, and the warnings of NODE_ENV=test.
    optimization: { minimize: false, nodeEnv: false, concatenateModules: false },
    performance: { hints: false },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const failure =
        error ?? (stats.hasErrors() ? new Error(stats.toString("errors-only")) : null);
      compiler.close(() => (failure ? reject(failure) : resolve()));
    });
  });
}

/** What the pane and its tests import of a package, types aside. */
function takenFrom(name) {
  const lists = ["src", "test/taskpane"].flatMap((folder) => {
    const files = readdirSync(path.join(root, folder), { recursive: true });
    const sources = files.filter((file) => /\.tsx?$/.test(file));
    return sources.flatMap((file) => importLists(path.join(root, folder, file), name));
  });
  const names = lists.flatMap((list) => list.split(",").map((one) => one.trim()));
  return [...new Set(names)].filter((one) => one && !one.startsWith("type ")).sort();
}

function importLists(file, name) {
  const imports = readFileSync(file, "utf8").matchAll(/^import \{([^}]+)\} from "([^"]+)"/gm);
  return [...imports].filter(([, , from]) => from === name).map(([, list]) => list);
}

function version(name) {
  const file = path.join(root, "node_modules", name, "package.json");
  return `${name} ${JSON.parse(readFileSync(file, "utf8")).version}`;
}

function hashOf(parts) {
  return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 16);
}
