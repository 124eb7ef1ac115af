import { columnTexts, LAST_YEAR, sampleBook, sampleSheet, THIS_YEAR } from "./sampleSheet";

const DEPARTMENTS = [
  "長寿社会課",
  "福祉課",
  "健康づくり課",
  "こども家庭課",
  "地域づくり課",
  "防災危機管理課",
  "生涯学習課",
  "都市住宅課",
].sort();
const ENTRY_COLUMNS = [5, 6, 7, 8];

const planSheets = [
  { name: "R5進捗表", sheet: sampleSheet(THIS_YEAR, "R5進捗表"), headerRows: 5, headerMerges: 8 },
  { name: "R4進捗表", sheet: sampleSheet(LAST_YEAR, "R4進捗表"), headerRows: 3, headerMerges: 2 },
];
const entriesOf = ({ sheet, headerRows }: (typeof planSheets)[number]): string[] =>
  ENTRY_COLUMNS.flatMap((column) => columnTexts(sheet, column, headerRows));

describe.each(planSheets)("the sample plan sheet $name", (plan) => {
  const { sheet, headerRows, headerMerges } = plan;

  it("has 3 goals, 6 directions and 14 measures with the four roles each: 56 rows", () => {
    const counts = [0, 1, 2].map((column) => columnTexts(sheet, column, headerRows).length);
    expect(counts).toEqual([3, 6, 14]);
    const roles = columnTexts(sheet, 3, headerRows);
    expect(roles).toHaveLength(56);
    for (let row = 0; row < 56; row += 4) {
      expect(roles.slice(row, row + 4)).toEqual(["市民", "福祉事業者", "社協", "行政"]);
    }
    expect(columnTexts(sheet, 4, headerRows)).toHaveLength(56);
  });

  it("merges the hierarchy, and every measure's four entries over its role rows", () => {
    const merges = sheet.merges ?? [];
    expect(merges).toHaveLength(headerMerges + 3 + 6 + 14 + 14 * ENTRY_COLUMNS.length);
    const ofEntries = merges.filter(
      ({ startRow, startCol }) => startRow >= headerRows && startCol >= 5,
    );
    expect(ofEntries.every(({ startRow, endRow }) => endRow - startRow === 3)).toBe(true);
  });

  it("keeps its text in the corners of merges, and no two merges share a cell", () => {
    const covered = new Set<string>();
    for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
      for (let row = startRow; row <= endRow; row += 1) {
        for (let column = startCol; column <= endCol; column += 1) {
          const key = `${row},${column}`;
          expect(covered.has(key)).toBe(false);
          covered.add(key);
          const corner = row === startRow && column === startCol;
          if (!corner) expect(sheet.cells?.get(key)?.value).toBeNull();
        }
      }
    }
  });

  it("is written by eight departments", () => {
    const tags = entriesOf(plan).flatMap((text) => [...text.matchAll(/^【(.+)】$/gm)]);
    const names = new Set(tags.flatMap(([, list]) => (list ?? "").split("・")));
    expect([...names].sort()).toEqual(DEPARTMENTS);
  });

  it("has rows that Excel can show, and nothing that would be a formula", () => {
    const heights = [...(sheet.rowDefs?.values() ?? [])].map(({ height }) => height ?? 0);
    expect(Math.max(...heights)).toBeLessThanOrEqual(409.5);
    expect(entriesOf(plan).filter((text) => text.startsWith("="))).toEqual([]);
  });
});

describe("this year's sample", () => {
  const thisYear = sampleSheet(THIS_YEAR, "R5進捗表");
  const lastYear = sampleSheet(LAST_YEAR, "R4進捗表");

  it("waits for 11 results: last year every measure has a plan, this year 3 have a result", () => {
    expect(columnTexts(lastYear, 7, 3)).toHaveLength(14);
    expect(columnTexts(thisYear, 5, 5)).toHaveLength(3);
    expect(columnTexts(thisYear, 7, 5)).toHaveLength(9);
  });

  it("holds last year's sheet as it was, and two sheets that are no plan sheets", () => {
    expect(sampleBook(THIS_YEAR).sheets.map(({ name }) => name)).toEqual([
      "R5進捗表",
      "R4進捗表",
      "予算内訳",
      "委員の構成",
    ]);
    expect(sampleSheet(THIS_YEAR, "R4進捗表")).toEqual(lastYear);
  });

  it("words three measures differently than last year, and numbers and titles too", () => {
    const withoutNumber = (text: string): string => text.replace(/^[①-⑭] /, "");
    const now = columnTexts(thisYear, 2, 5).map(withoutNumber);
    const before = new Set(columnTexts(lastYear, 2, 3).map(withoutNumber));
    expect(now.filter((text) => !before.has(text))).toHaveLength(3);
    const titles = new Set([0, 1].flatMap((column) => columnTexts(lastYear, column, 3)));
    const kept = [0, 1]
      .flatMap((column) => columnTexts(thisYear, column, 5))
      .filter((t) => titles.has(t));
    expect(kept).toEqual([]);
  });

  it("has one cell with red words, whose runs are its text", () => {
    const rich = [...(thisYear.cells?.values() ?? [])].filter(({ richText }) => richText);
    expect(rich).toHaveLength(1);
    const runs = rich[0]?.richText ?? [];
    expect(runs.map(({ text }) => text).join("")).toBe(rich[0]?.value);
    expect(runs.filter(({ font }) => font?.color?.rgb === "FF0000")).toHaveLength(1);
  });

  it("hides the secretariat's own column and prints without it", () => {
    const hidden = (thisYear.columns ?? []).flatMap((column, index) =>
      column.hidden ? [index] : [],
    );
    expect(hidden).toEqual([9]);
  });
});

describe("last year's plans", () => {
  const plans = columnTexts(sampleSheet(LAST_YEAR, "R4進捗表"), 7, 3);

  it.each(["12/10開催予定", "- ", "（1）"])("have one that begins with %s", (start) => {
    expect(plans.filter((text) => text.startsWith(start))).toHaveLength(1);
  });

  it("have joint tags, several blocks, sub-items and continuation lines", () => {
    const all = plans.join("\n");
    expect(all).toMatch(/^【[^】]+・[^】]+】$/m);
    expect(plans.some((text) => (text.match(/^【/gm) ?? []).length >= 3)).toBe(true);
    ["\n・", "\n① ", "\nまた、", "\n※", "\n(うち"].forEach((part) => expect(all).toContain(part));
  });
});

it("print areas and repeated header rows belong to sheets of the workbook and cover their tables", () => {
  const names = sampleBook(THIS_YEAR).namedRanges ?? [];
  expect(names.map(({ range }) => range)).toEqual([
    "'R5進捗表'!$A$1:$I$61",
    "'R5進捗表'!$4:$5",
    "'R4進捗表'!$A$1:$I$59",
    "'R4進捗表'!$3:$3",
  ]);
});
