import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gigabyteBook, gigabytes } from "../../fixtures/hostile/gigabyte";
import { projectRoot } from "../../support/projectRoot";
import type { Refused } from "../../support/refuseBook";

let folder = "";
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), "gigabyte-"))));
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * Reads the file in a process that may have 100 MB of heap: it ends without a word where it needs more. Little room for
 * young objects, so that the figure is what is needed and not what a busy machine has not collected yet.
 */
function refusedBy(bytes: Uint8Array): Refused {
  const file = path.join(folder, "book.xlsx");
  writeFileSync(file, bytes);
  const reader = path.join(projectRoot, "test/support/refuseBook.ts");
  const heap = ["--max-old-space-size=100", "--max-semi-space-size=1"];
  const args = [...heap, "--import", "tsx", reader, file];
  const printed = execFileSync(process.execPath, args, { cwd: projectRoot, encoding: "utf8" });
  return JSON.parse(printed) as Refused;
}

/** What the directory says: the truth, too little, or so much that the part is begun in good faith. */
test.each([
  ["spaces", 2 ** 30],
  ["spaces", 100],
  ["rows", 2 ** 26],
  ["one text", 2 ** 26],
  ["strings", 2 ** 26],
])("a gigabyte of %s, said to be %i bytes, is refused in 100 MB", (name, claimed) => {
  const gigabyte = gigabytes[name];
  if (!gigabyte) throw new Error(name);
  const refused = refusedBy(gigabyteBook(gigabyte, claimed));
  expect(refused.code).toBe("too-large");
  expect(refused.megabytes).toBeLessThan(100);
});
