import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** A test environment of jest that also gives its tests Node's own `require`, for `loadedOnce`. */
export function withPackages(Environment) {
  return class extends Environment {
    constructor(...given) {
      super(...given);
      this.global[Symbol.for("requireOnce")] = require;
    }
  };
}
