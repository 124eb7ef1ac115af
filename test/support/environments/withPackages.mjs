import { createRequire } from "node:module";
import v8 from "node:v8";
import vm from "node:vm";
import { compiledOnce } from "./compiledOnce.mjs";
import { releaseStorages } from "./releaseStorages.mjs";

const require = createRequire(import.meta.url);

// What V8 has optimised for a test file goes with its realm. It is to wait eleven times as long before it does so (the bytes
// of code that a function has run; usually 132 kB): a quarter less work, and no test runs long enough to need it earlier.
v8.setFlagsFromString("--interrupt-budget=1500000");

// jest-runtime asks `node:vm` for it each time.
vm.compileFunction = compiledOnce(vm.compileFunction);

/** A test environment of jest that also gives its tests Node's own `require`, for `loadedOnce`. */
export function withPackages(Environment) {
  return class extends Environment {
    constructor(...given) {
      super(...given);
      this.global[Symbol.for("requireOnce")] = require;
    }

    async teardown() {
      await super.teardown();
      releaseStorages();
    }
  };
}
