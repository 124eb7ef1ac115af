import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { sampleBooks } from "../../assets/samples/sampleBooks";

const COMMITTED = resolve("assets/samples");
const files = sampleBooks().map(({ file }) => file);

/** The parts of a workbook as text. Compared rather than the bytes, which depend on the zlib at hand. */
function partsOf(path: string): Record<string, string> {
  const parts = unzipSync(new Uint8Array(readFileSync(path)));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The writer is an ES module that jest cannot load, so the script runs as `npm run samples` runs it. */
describe("assets/samples/make.ts", () => {
  const folder = mkdtempSync(join(tmpdir(), "samples-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  beforeAll(() => {
    const script = join(COMMITTED, "make.ts");
    const run = spawnSync(process.execPath, ["--import", "tsx", script, folder], {
      encoding: "utf8",
    });
    if (run.status !== 0) throw new Error(run.stderr);
  });

  it("writes the two workbooks and nothing else", () => {
    expect(readdirSync(folder).sort()).toEqual([...files].sort());
    const committed = readdirSync(COMMITTED).filter((name) => name.endsWith(".xlsx"));
    expect(committed.sort()).toEqual([...files].sort());
  });

  it.each(files)("gives the committed content again: %s", (file) => {
    expect(partsOf(join(folder, file))).toEqual(partsOf(join(COMMITTED, file)));
  });

  it.each(files)("has every text of the content in the file: %s", (file) => {
    const parts = partsOf(join(COMMITTED, file));
    const written = Object.values(parts)
      .join("")
      .replaceAll("&amp;", "&")
      .replaceAll("&apos;", "'");
    const book = sampleBooks().find((sample) => sample.file === file);
    const cells = (book?.content.sheets ?? []).flatMap(({ cells }) => [...(cells?.values() ?? [])]);
    const texts = cells.flatMap(({ value, richText }) =>
      richText ? richText.map(({ text }) => text) : typeof value === "string" ? [value] : [],
    );
    expect(texts.length).toBeGreaterThan(150);
    expect(texts.filter((text) => !written.includes(text))).toEqual([]);
  });
});
