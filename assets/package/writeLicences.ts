/** `npm run licences`: takes the list of what is in the bundles over into docs/licences.md. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const output = mkdtempSync(path.join(tmpdir(), "licences-"));
const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
execFileSync(process.execPath, [webpack, "--output-path", output], { cwd: root, stdio: "inherit" });
const text = readFileSync(path.join(output, "licences.txt"), "utf8");
rmSync(output, { recursive: true });

const rows = [...text.slice(0, text.indexOf("=====")).matchAll(/^(\S+) \d[^:\n]*: (.+)$/gm)];
const table = rows.map(([, name, licence]) => `| ${name} | ${licence} |`);
const page = `# Licences of what is in the bundles

What of other people's software really ends in the bundles, as the build lists it. \`npm run licences\` writes this page anew; the build fails over a package whose licence is not known, and puts the versions and texts into \`licences.txt\` beside the pages. Office.js is Microsoft's and not in the bundles: its terms lie in \`office/LICENSE.md\` where it is put beside the pane.

| package | licence |
| --- | --- |
${table.join("\n")}
`;
const oxfmt = path.join(root, "node_modules/oxfmt/bin/oxfmt");
const file = path.join(root, "docs/licences.md");
writeFileSync(file, page);
execFileSync(process.execPath, [oxfmt, file], { cwd: root });
