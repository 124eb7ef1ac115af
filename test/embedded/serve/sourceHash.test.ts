import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sourceHash } from "../../../src/embedded/serve/sourceHash";

const room = mkdtempSync(path.join(tmpdir(), "sources-"));
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(room, name)), { recursive: true });
  writeFileSync(path.join(room, name), text);
};

afterAll(() => rmSync(room, { recursive: true }));

test("a build is stale when a source's text or name has changed, and only then", () => {
  write("src/domain/a.ts", "1");
  write("manifest.xml", "<a/>");
  const first = sourceHash(room);
  write("src/domain/a.ts", "1");
  write("README.md", "not built");
  write("src/cli/index.ts", "not built either");
  expect(sourceHash(room)).toBe(first);
  write("src/domain/a.ts", "2");
  const second = sourceHash(room);
  expect(second).not.toBe(first);
  renameSync(path.join(room, "src/domain/a.ts"), path.join(room, "src/domain/b.ts"));
  expect(sourceHash(room)).not.toBe(second);
});
