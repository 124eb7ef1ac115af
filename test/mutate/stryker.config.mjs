import path from "node:path";

/** What is made lies in `coverage/`, which is neither committed nor linted. */
const folder = process.env.MUTATED;
const only = (process.env.MUTATE_ONLY ?? "").split(",").filter((name) => name !== "");
const files = only.length > 0 ? only.map((name) => `${name}.ts`) : ["**/*.ts"];

export default {
  mutate: files.map((name) => `src/domain/${folder}/${name}`),
  plugins: [path.resolve(import.meta.dirname, "oneProcess.mjs")],
  testRunner: "one-process",
  coverageAnalysis: "perTest",
  concurrency: 2,
  // A changed loop may never end; a busy machine is no such loop.
  timeoutMS: 20_000,
  timeoutFactor: 4,
  tempDirName: "coverage/mutate/sandbox",
  ignorePatterns: [
    "assets",
    "coverage",
    "dist",
    "dist-embedded",
    "docs",
    "test/bench",
    "test/browser",
  ],
  disableTypeChecks: false,
  reporters: ["json", "clear-text"],
  jsonReporter: { fileName: `coverage/mutate/${folder}.json` },
  clearTextReporter: { reportTests: false, logTests: false },
};
