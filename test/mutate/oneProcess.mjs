import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { determineHitLimitReached, TestStatus } from "@stryker-mutator/api/test-runner";
import { expect } from "expect";
import { bind } from "jest-each";
import { bundledTests } from "./bundledTests.mjs";
import { declaredTests } from "./declaredTests.mjs";
import { fewerCases } from "./fewerCases.mjs";

/**
 * Runs jest's tests of pure code for Stryker without jest: starting jest takes seconds, the tests of a change milliseconds.
 * Each change gets its modules anew, and ends with the first test that notices it.
 */
class OneProcess {
  #room = (globalThis.__stryker__ ??= {});
  #files = [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const files = await bundledTests(process.env.MUTATED, process.env.MUTATE_QUICK === "1");
    this.#files = files.map((file) => ({ ...file, evaluate: compiled(file) }));
  }

  async dryRun() {
    this.#room.activeMutant = undefined;
    this.#room.hitLimit = undefined;
    this.#room.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    for (const file of this.#files) {
      this.#room.currentTestId = undefined;
      for (const test of declaredIn(file)) tests.push(await this.#tried(test, file));
    }
    this.#room.currentTestId = undefined;
    return { status: "complete", tests, mutantCoverage: this.#room.mutantCoverage };
  }

  async #tried({ id, run }, { file }) {
    this.#room.currentTestId = id;
    const start = performance.now();
    const failureMessage = await failureOf(run);
    const about = { id, name: id, fileName: file, timeSpentMs: performance.now() - start };
    if (failureMessage === null) return { ...about, status: TestStatus.Success };
    return { ...about, status: TestStatus.Failed, failureMessage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    this.#room.activeMutant = activeMutant.id;
    this.#room.hitCount = hitLimit === undefined ? undefined : 0;
    this.#room.hitLimit = hitLimit;
    let nrOfTests = 0;
    for (const file of inOrder(this.#files, activeMutant.fileName)) {
      if (testFilter && !testFilter.some((id) => id.startsWith(`${file.file} `))) continue;
      const declared = failing(() => declaredIn(file));
      if (declared.message) return killed(`${file.file} `, declared.message, nrOfTests);
      // All tests of the file: what one of them has read, the others may have from a cache.
      for (const { id, run } of declared.value) {
        nrOfTests++;
        const message = await failureOf(run);
        const endless = determineHitLimitReached(this.#room.hitCount, this.#room.hitLimit);
        if (endless) return { status: "timeout", reason: endless.reason };
        if (message !== null) return killed(id, message, nrOfTests);
      }
    }
    return { status: "survived", nrOfTests };
  }
}

const killed = (id, failureMessage, nrOfTests) => ({
  status: "killed",
  killedBy: [id],
  failureMessage,
  nrOfTests,
});

/** The test files whose script holds a source file, its own mirror first. */
function inOrder(files, fileName) {
  const source = fileName.slice(fileName.lastIndexOf("src/domain/"));
  const mirror = source.replace(/^src/u, "test").replace(/\.ts$/u, ".test.ts");
  const holding = files.filter(({ sources }) => sources.has(source));
  return [
    ...holding.filter(({ file }) => file === mirror),
    ...holding.filter(({ file }) => file !== mirror),
  ];
}

/** What a script of ours is given by jest and by node. */
const given = ["given", "require", "module", "exports"];
const words = Object.keys(declaredTests(bind).words);

/** A script is compiled once and evaluated anew for each change: its modules are those of the call. */
function compiled({ code, require }) {
  const run = new Function(...given, `const { ${words.join(", ")}, expect } = given;\n${code}`);
  const required = (name) => (name === "fast-check" ? fewerCases(require(name)) : require(name));
  return (declared) => run({ ...declared, expect }, required, { exports: {} }, {});
}

/** The tests that a file declares when it is evaluated; the room that Stryker counts in is the process's. */
function declaredIn({ file, evaluate }) {
  const { tests, words: declared } = declaredTests(bind);
  evaluate(declared);
  return tests.map(({ name, run }) => ({ id: `${file} ${name}`, run }));
}

function failing(action) {
  try {
    return { value: action() };
  } catch (error) {
    return { message: String(error) };
  }
}

async function failureOf(run) {
  try {
    await run();
    return null;
  } catch (error) {
    return String(error?.message ?? error).slice(0, 2_000);
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "one-process", OneProcess),
];
