import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { projectRoot } from "../support/projectRoot";

/** Each of these must break the rule that stands behind it. */
const offences: readonly (readonly [file: string, text: string, rule: string])[] = [
  ["src/domain/d.ts", 'import "../ports/a";', "domain-imports"],
  ["src/domain/b.ts", 'import "node:fs";', "domain-packages"],
  ["src/domain/c.ts", 'import "fflate";', "domain-packages"],
  ["src/ports/b.ts", 'import "../usecases/a";', "ports-imports"],
  ["src/usecases/b.ts", 'import "../adapters/office/a";', "usecases-imports"],
  ["src/usecases/c.ts", 'import "../messages/a";', "usecases-imports"],
  [
    "src/messages/b.ts",
    'import type { A } from "../ports/a"; export type B = A;',
    "messages-imports",
  ],
  ["src/adapters/office/b.ts", 'import "../xlsx/a";', "adapters-office-imports"],
  ["src/adapters/xlsx/b.ts", 'import "../../usecases/a";', "adapters-xlsx-imports"],
  ["src/adapters/xlsxWorker/b.ts", 'import "../office/a";', "adapters-xlsxWorker-imports"],
  ["src/taskpane/App.tsx", 'import "../adapters/office/a";', "taskpane-imports"],
  ["src/taskpane/index.tsx", 'import "../commands/a";', "taskpane-root-imports"],
  ["src/taskpane/features/x/a.ts", 'import "../y/a";', "features-apart"],
  ["src/commands/run.ts", 'import "../adapters/xlsx/a";', "commands-imports"],
  ["src/cli/b.ts", 'import "../taskpane/a";', "cli-imports"],
  ["src/cli/c.ts", 'import "../embedded/a";', "embedded-apart"],
  ["src/cli/d.ts", 'import "fflate";', "xlsx-libraries"],
  ["src/embedded/b.ts", 'import "../usecases/a";', "embedded-imports"],
  ["src/ports/one.ts", 'import type { B } from "./two"; export type A = B;', "no-cycles"],
  ["src/usecases/d.ts", 'import "./nowhere";', "resolvable"],
];
const innocents = [
  ["src/ports/two.ts", 'import type { A } from "./one"; export type B = A | null;'],
  ["src/taskpane/features/y/a.ts", ""],
  ["src/commands/index.ts", 'import "../adapters/office/a"; import "../usecases/a";'],
  ["src/cli/index.ts", 'import "../adapters/xlsx/a"; import "../messages/a";'],
  ...["domain", "ports", "usecases", "messages", "adapters/office", "adapters/xlsx"].map((name) => [
    `src/${name}/a.ts`,
    "export type A = 1;",
  ]),
  ...["taskpane", "commands", "embedded"].map((name) => [`src/${name}/a.ts`, "export type A = 1;"]),
] as const;

type Report = { summary: { violations: { from: string; rule: { name: string } }[] } };

/** Cruises a small house that holds all of the offences. */
function violations(): string[] {
  const room = mkdtempSync(path.join(tmpdir(), "house-"));
  for (const [file, text] of [...offences, ...innocents]) {
    mkdirSync(path.dirname(path.join(room, file)), { recursive: true });
    writeFileSync(path.join(room, file), text);
  }
  for (const name of [".dependency-cruiser.cjs", "package.json", "tsconfig.json"])
    copyFileSync(path.join(projectRoot, name), path.join(room, name));
  symlinkSync(path.join(projectRoot, "node_modules"), path.join(room, "node_modules"), "junction");
  const program = path.join(
    projectRoot,
    "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
  );
  const parameters = [
    program,
    "--config",
    ".dependency-cruiser.cjs",
    "--output-type",
    "json",
    "src",
  ];
  const said = execFileSync(process.execPath, parameters, { cwd: room, maxBuffer: 1e8 });
  rmSync(room, { recursive: true });
  const { summary } = JSON.parse(said.toString()) as Report;
  return summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`);
}

describe("who may import whom", () => {
  const found = violations();

  test.each(offences)("%s with %s breaks %s", (file, _, rule) => {
    expect(found).toContain(`${file}: ${rule}`);
  });

  test("what is allowed breaks nothing", () => {
    const accused = found.map((violation) => violation.replace(/:.*/, ""));
    const allowed = innocents.map(([file]) => file).filter((file) => file !== "src/ports/two.ts");
    expect(accused.filter((file) => allowed.includes(file))).toEqual([]);
  });
});
