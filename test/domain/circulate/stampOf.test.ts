import fc from "fast-check";
import type { CellContent } from "../../../src/domain/cells/CellContent";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import {
  parseStamp,
  stampFits,
  stampJson,
  stampLimits,
} from "../../../src/domain/circulate/parseStamp";
import type { Stamp } from "../../../src/domain/circulate/Stamp";
import { sentRows } from "../../../src/domain/circulate/sentRows";
import { snapshotOf, stampForCopy, stampOf } from "../../../src/domain/circulate/stampOf";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { describeFixtures, eachFixture, readFixture } from "../../support/fixtures";
import { largeBook } from "../../bench/largeBook";
import { bookOf, sheetOf } from "../../support/sheetOf";

const about: Omit<Stamp, "base"> = {
  id: "c-1",
  planName: "地域福祉計画",
  fiscalYear: 2023,
  version: 2,
  at: "2023-05-01T00:00:00.000Z",
  department: null,
  rows: null,
};

/** As it travels: out as text, in from text. */
function travelled(stamp: Stamp): Stamp {
  const parsed = parseStamp(JSON.parse(JSON.stringify(stampJson(stamp))));
  if (!parsed.ok) throw new Error(parsed.failure.detail);
  return parsed.value;
}

/** What a stamp does not keep. */
const bare = ({ id, name, visibility, cells, merges }: SheetSnapshot): SheetSnapshot => ({
  id,
  name,
  visibility,
  cells: cells.map(({ row, column, text, content }) => ({ row, column, text, content })),
  merges,
  hiddenRows: [],
  hiddenColumns: [],
});

describeFixtures("a stamp of a real workbook", () => {
  test.each(eachFixture())("%s reads to the same plan", async (file) => {
    const book = await readFixture(file);
    const again = snapshotOf(travelled(stampOf(about, book)));
    expect(again).toEqual({ file, sheets: book.sheets.map(bare) });
    expect(readPlanBook(again, usualProfile)).toEqual(readPlanBook(book, usualProfile));
  });

  it("costs as much as the workbook's text", async () => {
    const book = await readFixture("ichinoseki_R5_clean.xlsx");
    const bytes = new TextEncoder().encode(JSON.stringify(stampJson(stampOf(about, book)))).length;
    const texts = new Set(book.sheets.flatMap(({ cells }) => cells.map(({ text }) => text)));
    const own = new TextEncoder().encode([...texts].join("")).length;
    expect(bytes).toBeLessThan(own * 1.1);
  });
});

const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.record({ kind: fc.constant("text" as const), text: fc.string({ minLength: 1 }) }),
  fc.record({
    kind: fc.constant("value" as const),
    value: fc.oneof(fc.integer(), fc.boolean()),
    numberFormat: fc.constantFrom("General", "0.0"),
  }),
  fc.record({
    kind: fc.constant("formula" as const),
    formula: fc.constant("=1+1"),
    numberFormat: fc.constant("General"),
  }),
);
const cells = fc
  .uniqueArray(
    fc.record({
      row: fc.nat(1_048_575),
      column: fc.nat(16_383),
      text: fc.string({ unit: "binary" }),
      content,
    }),
    { selector: ({ row, column }) => `${row} ${column}`, maxLength: 30 },
  )
  .map((list) => list.sort((a, b) => a.row - b.row || a.column - b.column));

it("gives back every cell of any workbook", () => {
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 4 }), (sheets) => {
      const book: WorkbookSnapshot = {
        file: "b.xlsx",
        sheets: sheets.map((list, i) => ({
          ...sheetOf([], ["B2:C4", "XFD1048575:XFD1048576"], `__proto__${i}`),
          visibility: "hidden",
          cells: list,
        })),
      };
      expect(snapshotOf(travelled(stampOf(about, book)))).toEqual(book);
    }),
    { seed: 8, numRuns: 200 },
  );
});

const small = stampOf(
  about,
  bookOf([
    sheetOf([
      ["施策", "令和4年度実績"],
      ["見守り", ""],
    ]),
  ]),
);

it("says for whom a copy was made and with which rows of the base", () => {
  const rows = [
    {
      sheetName: "進捗表",
      rows: [
        { first: 1, last: 2 },
        { first: 5, last: 5 },
      ],
    },
    { sheetName: "別表", rows: [] },
  ];
  const copy = travelled(stampForCopy(small, "福祉課", rows));
  expect(copy).toEqual({ ...small, department: "福祉課", rows });
  expect(sentRows(copy)).toEqual([1, 2, 5].map((row) => ({ sheetName: "進捗表", row })));
  expect(sentRows(small)).toBeNull();
});

describe("what is no stamp of ours", () => {
  const json = () => JSON.parse(JSON.stringify(stampJson(small))) as Record<string, never>;
  const refused = (given: unknown) => {
    const parsed = parseStamp(given);
    return parsed.ok ? "read" : parsed.failure.code;
  };
  const base = (change: Record<string, unknown>) => () => ({
    ...json(),
    base: { ...small.base, ...change },
  });
  const sheet = (change: Record<string, unknown>) =>
    base({ sheets: [{ ...small.base.sheets[0], ...change }] });

  it("a newer version's is said to be so, whatever else stands in it", () => {
    expect(refused({ format: 2, cells: "elsewhere" })).toBe("newer");
  });

  test.each<[string, () => unknown]>([
    ["nothing", () => null],
    ["no format", () => ({ ...json(), format: undefined })],
    ["version 0", () => ({ ...json(), version: 0 })],
    ["a text that is not there", sheet({ cells: [0, 7] })],
    ["a cell twice", sheet({ cells: [0, 0, 0, 1] })],
    ["half a cell", sheet({ cells: [0] })],
    ["a cell below the sheet", sheet({ cells: [1_048_576 * 16_384, 0] })],
    ["a merge beside the sheet", sheet({ merges: [0, 16_383, 0, 1] })],
    ["half a merge", sheet({ merges: [0, 0, 1] })],
    ["a text that no cell can hold", base({ texts: ["x".repeat(32_768), "", ""] })],
    [
      "rows upside down",
      () => ({ ...json(), rows: [{ sheetName: "a", rows: [{ first: 2, last: 1 }] }] }),
    ],
    [
      "rows without end",
      () => ({ ...json(), rows: [{ sheetName: "a", rows: [{ first: 0, last: 1e9 }] }] }),
    ],
    [
      "rows over and over again",
      () => ({
        ...json(),
        rows: [{ sheetName: "a", rows: Array(9).fill({ first: 0, last: 99_999 }) }],
      }),
    ],
  ])("%s is damage", (_, given) => {
    expect(refused(given())).toBe("damaged");
  });

  it("a __proto__ in it changes nothing", () => {
    const text = JSON.stringify(stampJson(small)).replace("{", '{"__proto__":{"polluted":1},');
    const parsed = parseStamp(JSON.parse(text));
    expect(parsed).toEqual({ ok: true, value: small });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

it("fits for a plan of 2,000 rows many times over", () => {
  const stamp = stampOf(about, largeBook(2000));
  expect(stampFits(stamp)).toBe(true);
  expect(JSON.stringify(stampJson(stamp)).length * 5).toBeLessThan(stampLimits.whole);
});
