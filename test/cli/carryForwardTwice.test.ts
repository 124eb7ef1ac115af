import { carryForward } from "../../src/cli/carryForward";
import { parseAddress } from "../../src/domain/cells/address";
import { positionKey } from "../../src/domain/cells/Position";
import { saveXlsx } from "../../src/embedded/file/saveXlsx";
import { openBook, sampleBytes, sheetNamed } from "../support/desk";
import { describeFixtures, fixtureBytes } from "../support/fixtures";
import { runCommand } from "./runCommand";

type Carried = {
  edits: { sheet: string; cell: string; status: string; before: string; after: string }[];
};

/** This year's workbook with some cells written, as bytes. */
async function written(bytes: Uint8Array, edits: readonly Carried["edits"][number][]) {
  const book = await openBook(bytes, "this.xlsx");
  for (const { sheet, cell, after } of edits) {
    const { cells } = sheetNamed(book, sheet);
    const position = parseAddress(cell);
    if (!position) throw new Error(`${cell} is no address`);
    const before = cells.get(positionKey(position));
    if (!before) throw new Error(`${cell} is not there`);
    const content =
      after === "" ? ({ kind: "empty" } as const) : ({ kind: "text", text: after } as const);
    cells.set(positionKey(position), { content, text: after, style: before.style });
  }
  return saveXlsx(book);
}

const modes = ["skip", "append", "replace"].flatMap((occupied) =>
  ["draft", "verbatim"].map((tense) => [occupied, tense] as const),
);

/** Carries, writes, and carries again: nothing but `skip` is left, but for what a person was asked the first time. */
async function carriedTwice(
  last: Uint8Array,
  current: Uint8Array,
  occupied: string,
  tense: string,
) {
  const options = ["--occupied", occupied, "--tense", tense];
  const run = async (bytes: Uint8Array, ...more: string[]) => {
    const files = { "last.xlsx": last, "this.xlsx": bytes };
    const { out } = await runCommand<Carried>(
      carryForward,
      files,
      "last.xlsx",
      "this.xlsx",
      ...more,
    );
    return out?.edits ?? [];
  };
  const first = await run(current, ...options);
  const changed = first.filter(({ status }) => status !== "skip" && status !== "ask");
  const bytes = await written(current, changed);
  const texts = new Map(changed.map(({ sheet, cell, after }) => [`${sheet} ${cell}`, after]));
  for (const again of ["draft", "verbatim"]) {
    // A plan that stands there word for word is told as a result then.
    if (occupied === "replace" && tense === "verbatim" && again === "draft") continue;
    const second = await run(bytes, "--occupied", occupied, "--tense", again);
    const kept = second.filter(({ sheet, cell }) => texts.has(`${sheet} ${cell}`));
    expect(kept).toHaveLength(changed.length);
    for (const { sheet, cell, status, after } of kept)
      expect([cell, status, after]).toEqual([cell, "skip", texts.get(`${sheet} ${cell}`)]);
  }
  return changed.length;
}

test.each(modes)("the sample, %s and %s: twice is once", async (occupied, tense) => {
  const [last, current] = [sampleBytes("令和4年度"), sampleBytes("令和5年度")];
  expect(await carriedTwice(last, current, occupied, tense)).toBeGreaterThan(20);
});

describeFixtures("一関市, whole and page by page", () => {
  const pairs = ["clean", "sheet"].flatMap((form) => modes.map((mode) => [form, ...mode] as const));
  test.each(pairs)("%s, %s and %s: twice is once", async (form, occupied, tense) => {
    const [last, current] = [4, 5].map((year) => fixtureBytes(`ichinoseki_R${year}_${form}.xlsx`));
    if (!last || !current) throw new Error("no fixture");
    const changed = await carriedTwice(last, current, occupied, tense);
    if (occupied !== "skip") expect(changed).toBeGreaterThan(9);
  });
});
