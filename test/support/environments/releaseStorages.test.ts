import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import path from "node:path";
import { projectRoot } from "../projectRoot";

const file = pathToFileURL(path.join(projectRoot, "test/support/environments/releaseStorages.mjs"));

/** In a process of its own: here jest's own storage would be given up in the middle of a test. */
const story = `
  import hooks from "node:async_hooks";
  import { releaseStorages } from ${JSON.stringify(file.href)};
  const carried = () => Object.getOwnPropertySymbols(Promise.resolve()).length;
  const storages = [1, 2, 3].map(() => new hooks.AsyncLocalStorage());
  storages.forEach((storage) => storage.enterWith("here"));
  const before = [carried() >= storages.length, storages[0].getStore()];
  releaseStorages();
  // Node takes its hook off in the next turn.
  await new Promise(setImmediate);
  const after = [carried() > 0, storages[0].getStore() ?? "nothing"];
  const again = storages[0].run("again", () => storages[0].getStore());
  console.log(JSON.stringify({ before, after, again }));
`;

test("a storage that is given up burdens no promise any more, and can be used again", () => {
  const node = ["--input-type=module", "--eval", story];
  const said = execFileSync(process.execPath, node, { encoding: "utf8" });
  expect(JSON.parse(said)).toEqual({
    before: [true, "here"],
    after: [false, "nothing"],
    again: "again",
  });
});
