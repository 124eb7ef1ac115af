import { createRequire } from "node:module";
import vm from "node:vm";
import { compiledOnce } from "./compiledOnce.mjs";
import { releaseStorages } from "./releaseStorages.mjs";

const require = createRequire(import.meta.url);

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
