/** `npm run mutate` says which files and which tests (see run.mjs). Everything it makes lies in `coverage/`. */
export default {
  testRunner: "jest",
  jest: {
    projectType: "custom",
    configFile: "test/mutate/jest.config.js",
    enableFindRelatedTests: false,
  },
  coverageAnalysis: "perTest",
  concurrency: 2,
  // A changed loop may never end; a busy machine is no such loop.
  timeoutMS: 30_000,
  timeoutFactor: 4,
  tempDirName: "coverage/mutate/sandbox",
  ignorePatterns: ["assets", "coverage", "dist", "dist-embedded", "docs", "test/bench", "test/browser"],
  disableTypeChecks: false,
  reporters: ["json", "clear-text"],
  clearTextReporter: { reportTests: false, reportScoreTable: false, logTests: false },
  allowEmpty: true,
};
