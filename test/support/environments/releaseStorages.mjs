import hooks from "node:async_hooks";

const { AsyncLocalStorage } = hooks;
let made = [];

/**
 * jest makes an AsyncLocalStorage for every test file and never gives it up: each promise of the process then carries the
 * storages of all test files before it. Here they are written down as they are made.
 */
hooks.AsyncLocalStorage = class extends AsyncLocalStorage {
  constructor(...options) {
    super(...options);
    made.push(this);
  }
};

/** Gives up those that were made since the last time. Whoever goes on using one gets it back. */
export function releaseStorages() {
  for (const storage of made) storage.disable();
  made = [];
}
