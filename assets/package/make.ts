/** `npm run package -- --url https://addin.city.example.jp/plan [--office local] [--out FILE.zip]` */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { documentFiles } from "./documentFiles";
import { filesIn } from "./filesIn";
import { packageFiles } from "./packageFiles";
import { readOrder, type Order } from "./readOrder";
import { zipPackage } from "./zipPackage";

const root = fileURLToPath(new URL("../..", import.meta.url));

function build({ url, local }: Order, output: string): void {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const office = local ? ["--env", "office=local"] : [];
  const given = ["--env", `url=${url}`, ...office, "--output-path", output];
  execFileSync(process.execPath, [webpack, ...given], { cwd: root, stdio: "inherit" });
}

function make(order: Order): void {
  const output = mkdtempSync(path.join(tmpdir(), "package-"));
  try {
    build(order, output);
    const documents = documentFiles(root);
    const files = packageFiles({ url: order.url, built: filesIn(output), documents });
    const bytes = zipPackage(files);
    const file = order.out ?? path.join(root, `plan-sheet-assistant-${version()}.zip`);
    writeFileSync(file, bytes);
    process.stdout.write(`${file}: ${files.size} files, ${Math.round(bytes.length / 1000)} kB\n`);
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}

function version(): string {
  const file = readFileSync(path.join(root, "package.json"), "utf8");
  return (JSON.parse(file) as { version: string }).version;
}

try {
  make(readOrder(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
