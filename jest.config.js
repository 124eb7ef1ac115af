import { fluentBundle } from "./test/support/fluentBundle.mjs";

/** Three rooms of tests: plain Node (domain, files, scenarios), components in jsdom, and Chromium (see test/browser). */
const transform = {
  "^.+\\.m?[jt]sx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};
/** hucre is published as ES modules only. */
const transformIgnorePatterns = ["/node_modules/(?!hucre/)"];
const loadedOnce = {
  "^fast-check$": "<rootDir>/test/support/fastCheck.ts",
  "^typescript$": "<rootDir>/test/support/typescript.ts",
  "^zod$": "<rootDir>/test/support/zod.ts",
};
/**
 * What no test puts something else in place of: handed to each module by name. A look into a realm's global object, which
 * it would be otherwise, takes about fifty times as long.
 */
const sandboxInjectedGlobals =
  "Array ArrayBuffer Boolean DataView Error Infinity JSON Map Math Number Object Promise Reflect Set String TypeError Uint8Array WeakMap WeakSet".split(
    " ",
  );
const room = (displayName, options) => ({
  displayName,
  transform,
  transformIgnorePatterns,
  sandboxInjectedGlobals,
  setupFiles: ["<rootDir>/test/support/noNetwork.ts"],
  ...options,
  moduleNameMapper: { ...loadedOnce, ...options.moduleNameMapper },
});

export default {
  // No test is about time; on a busy machine a page with axe may take longer than jest's five seconds.
  testTimeout: 60_000,
  testSequencer: "<rootDir>/test/support/SlowRoomsFirst.mjs",
  // Every core; jest would leave one idle. A worker that has grown large starts anew before its next file.
  maxWorkers: "100%",
  workerIdleMemoryLimit: "1500MB",
  // `npm run coverage` alone looks at these: of the core, every branch counts (docs/reliability.md).
  collectCoverageFrom: ["src/{domain,usecases}/**/*.ts"],
  coverageProvider: "babel",
  coverageDirectory: "coverage/branches",
  coverageReporters: ["text-summary", "html", "json"],
  coverageThreshold: { global: { branches: 97 } },
  projects: [
    room("node", {
      testEnvironment: "<rootDir>/test/support/environments/node.mjs",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/(browser|bench|proof)/"],
    }),
    room("pane", {
      testEnvironment: "<rootDir>/test/support/environments/page.mjs",
      testMatch: ["<rootDir>/test/taskpane/**/*.test.tsx"],
      globalSetup: "<rootDir>/test/support/fluentBundle.mjs",
      moduleNameMapper: { "^@fluentui/react-(components|icons)$": fluentBundle },
    }),
    room("browser", {
      testEnvironment: "<rootDir>/test/support/environments/node.mjs",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/support/buildOnce.ts",
    }),
  ],
};
