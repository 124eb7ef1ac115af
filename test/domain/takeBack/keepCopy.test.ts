import { textContent } from "../../../src/domain/cells/CellContent";
import type { WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { stampOf } from "../../../src/domain/circulate/stampOf";
import { packBook } from "../../../src/domain/circulate/packBook";
import { unpackBook } from "../../../src/domain/circulate/unpackBook";
import type { BackCopy } from "../../../src/domain/takeBack/BackCopy";
import { keepCopy, unkeepCopy } from "../../../src/domain/takeBack/keepCopy";
import { keptCopyJson, parseKeptCopy } from "../../../src/domain/takeBack/parseKeptCopy";
import { sampleBytes } from "../../support/desk";
import { readBytes } from "../../support/readBytes";

const about = { id: "c", planName: "計画", fiscalYear: 2023, at: "2026-04-01T00:00:00.000Z" };
const copyOf = (snapshot: WorkbookSnapshot): BackCopy => ({
  file: "福祉課.xlsx",
  savedAt: null,
  stamp: { version: 1, department: "福祉課", rows: null },
  stampState: "read",
  snapshot,
  base: null,
});

/** Through the text that a workbook keeps. */
const again = (kept: ReturnType<typeof keepCopy>) =>
  parseKeptCopy(JSON.parse(JSON.stringify(keptCopyJson(kept))));

/** As a packed workbook has it: without looks. */
const plain = (snapshot: WorkbookSnapshot) => unpackBook(packBook(snapshot));

let base: WorkbookSnapshot;
let edited: WorkbookSnapshot;
beforeAll(async () => {
  base = await readBytes(sampleBytes("令和5年度"));
  const [first, ...others] = base.sheets;
  if (!first) throw new Error("no sheet");
  const cells = [
    ...first.cells.map((cell, index) =>
      index === 3 ? { ...cell, text: "直した文", content: textContent("直した文") } : cell,
    ),
    { row: 500, column: 3, text: "新しい文", content: textContent("新しい文") },
  ];
  const renamed = others.map((sheet, index) => (index === 0 ? { ...sheet, name: "名" } : sheet));
  edited = { file: "福祉課.xlsx", sheets: [{ ...first, cells }, ...renamed] };
});

it("gives a copy back word for word, and takes up little more than what was changed", () => {
  const stamp = stampOf({ ...about, version: 1, department: null, rows: null }, base);
  const kept = keepCopy(copyOf(edited), stamp);
  const back = again(kept);
  expect(back && unkeepCopy(back, [stamp])).toEqual(copyOf(plain(edited)));
  const whole = JSON.stringify(packBook(edited)).length;
  expect(JSON.stringify(kept).length).toBeLessThan(whole / 3);
});

it("keeps what a copy of an older version was made from", () => {
  const stamp = stampOf({ ...about, version: 2, department: null, rows: null }, edited);
  const copy = { ...copyOf(edited), base };
  const back = again(keepCopy(copy, stamp));
  expect(back && unkeepCopy(back, [stamp])?.base).toEqual(plain(base));
});

it("holds a copy against the stamp under which it was taken back, not against a newer one", () => {
  const first = stampOf({ ...about, version: 1, department: null, rows: null }, base);
  const second = stampOf({ ...about, version: 2, department: null, rows: null }, edited);
  const kept = keepCopy(copyOf(edited), first);
  const back = unkeepCopy(kept, [second, first]);
  expect(back?.snapshot).toEqual(plain(edited));
  expect(back?.base).toEqual(plain(base));
});

it("does not make anything up where the stamp is gone, another's, or the copy damaged", () => {
  const stamp = stampOf({ ...about, version: 1, department: null, rows: null }, base);
  const kept = keepCopy(copyOf(edited), stamp);
  expect(unkeepCopy(kept, [])).toBeNull();
  expect(unkeepCopy(kept, [{ ...stamp, id: "another" }])).toBeNull();
  const sheets = kept.book.sheets.map((sheet) => (typeof sheet === "number" ? 99 : sheet));
  expect(unkeepCopy({ ...kept, book: { ...kept.book, sheets } }, [stamp])).toBeNull();
  expect(parseKeptCopy({ ...kept, format: 2 })).toBeNull();
  expect(parseKeptCopy({ ...kept, format: 1, book: null })).toBeNull();
});
