import { anchorTexts } from "./anchorTexts";
import { findLegend } from "../../../src/domain/schedule/findLegend";
import { formatSymbols, parseSymbols } from "../../../src/domain/schedule/parseSymbols";
import { appliesIn, type ScheduleCell } from "../../../src/domain/schedule/appliesIn";
import { describeFixtures, readFixture } from "../../support/fixtures";

/** The printed legend and the symbols of the yearly plan, counted in the document. */
const years = ["H28", "H29", "H30", "H31", "H32"];
const expectedCounts: Record<string, readonly number[]> = {
  検討及び協議: [41, 37, 27, 0, 0],
  継続実施: [56, 56, 56, 50, 58],
  新規取組み開始: [0, 4, 10, 8, 0],
  目標達成: [0, 0, 0, 0, 58],
  "評価・見直し": [0, 0, 0, 32, 0],
  見直し実施: [0, 0, 0, 26, 0],
};
const expectedDashes = [4, 4, 4, 2, 2];

describeFixtures("奥州市 年次計画: symbols", () => {
  async function read() {
    const { sheets } = await readFixture("oshu_nenji_keikaku_symbols.xlsx");
    const rows = sheets.flatMap(anchorTexts);
    const legend = findLegend(rows.map(([first]) => first ?? ""));
    const items = rows.filter(([first]) => /^[①-⑳]/u.test(first ?? ""));
    const cells = items.map((row) => years.map((_, i) => parseSymbols(row[i + 1] ?? "", legend)));
    return { legend, items, cells };
  }

  test("the legend has six symbols", async () => {
    const { legend } = await read();
    expect(legend.map(({ symbol, meaning }) => symbol + meaning)).toEqual([
      "◆検討及び協議",
      "○継続実施",
      "★新規取組み開始",
      "◎目標達成",
      "□評価・見直し",
      "■見直し実施",
    ]);
  });

  test("60 items: every symbol is counted by meaning and year, none is unknown", async () => {
    const { cells } = await read();
    expect(cells).toHaveLength(60);
    const inYear = (i: number) =>
      cells.flatMap((row) => {
        const cell = row[i];
        return cell?.kind === "symbols" ? cell.symbols.map(({ meaning }) => meaning) : [];
      });
    for (const [meaning, counts] of Object.entries(expectedCounts)) {
      expect(years.map((_, i) => inYear(i).filter((m) => m === meaning).length)).toEqual(counts);
    }
    expect(years.flatMap((_, i) => inYear(i)).filter((meaning) => meaning === null)).toEqual([]);
    expect(years.flatMap((_, i) => inYear(i))).toHaveLength(519);
  });

  test("a dash is none: 16 of 300 cells, the others hold symbols", async () => {
    const { cells, items } = await read();
    const dashes = years.map((_, i) => cells.filter((row) => row[i]?.kind === "none").length);
    expect(dashes).toEqual(expectedDashes);
    expect(cells.flat().filter(({ kind }) => kind === "symbols")).toHaveLength(284);
    expect(cells.map((row) => row.map(formatSymbols))).toEqual(
      items.map((row) => years.map((_, i) => row[i + 1])),
    );
  });
});

/** Arrows by sheet, counted in the document; in all others there is none. */
const expectedArrows: Record<string, number> = {
  "1-(2)": 3,
  "1-(3)": 3,
  "2-(2)": 1,
  "2-(3)": 3,
  "2-(5)": 3,
  "3-(4)": 4,
};

describeFixtures("奥州市 実施計画: what applies in a year", () => {
  type Table = { readonly sheet: string; readonly rows: ScheduleCell[][] };

  /** A table begins at a row with the five years and ends before the next one. */
  async function readTables(): Promise<readonly Table[]> {
    const { sheets } = await readFixture("oshu_jisshi_keikaku_5year.xlsx");
    return sheets.flatMap((sheet) => {
      const tables: Table[] = [];
      for (const row of anchorTexts(sheet)) {
        if (row[0] === "令和3年度") tables.push({ sheet: sheet.name, rows: [] });
        else if (row.some((text) => text !== ""))
          tables
            .at(-1)
            ?.rows.push([0, 1, 2, 3, 4].map((i) => ({ fiscalYear: 2021 + i, text: row[i] ?? "" })));
      }
      return tables;
    });
  }

  test("19 tables with 43 rows and 17 arrows, by sheet", async () => {
    const tables = await readTables();
    expect(tables).toHaveLength(19);
    const rows = tables.flatMap((table) => table.rows.map((cells) => ({ ...table, cells })));
    expect(rows).toHaveLength(43);
    const arrows: Record<string, number> = {};
    for (const { sheet, cells } of rows) {
      for (const { fiscalYear } of cells) {
        if (appliesIn(cells, fiscalYear).kind !== "continued") continue;
        arrows[sheet] = (arrows[sheet] ?? 0) + 1;
      }
    }
    expect(arrows).toEqual(expectedArrows);
  });

  test("every arrow has a text to its left, blanks stay unknown, texts stand for themselves", async () => {
    const rows = (await readTables()).flatMap((table) => table.rows);
    const kinds = rows.flatMap((cells) =>
      cells.map(({ fiscalYear, text }) => ({ text, ...appliesIn(cells, fiscalYear) })),
    );
    expect(kinds).toHaveLength(43 * 5);
    expect(kinds.filter(({ kind }) => kind === "continued")).toHaveLength(17);
    expect(kinds.filter(({ kind }) => kind === "text")).toHaveLength(84);
    expect(kinds.filter(({ kind }) => kind === "unknown")).toHaveLength(114);
  });

  test("リモートによる面接: each arrow goes on with the nearest text, not with the first", async () => {
    const rows = (await readTables()).flatMap((table) => table.rows);
    const cells =
      rows.find(([first]) => first?.text === "リモートによる面接方法の検討と実施") ?? [];
    expect([2020, 2021, 2023, 2025].map((year) => appliesIn(cells, year))).toEqual([
      { kind: "outside" },
      { kind: "text", text: "リモートによる面接方法の検討と実施" },
      { kind: "continued", text: "リモートによる面接方法を見直しと継続実施", since: 2022 },
      { kind: "continued", text: "専門職等による連携や伴走による支援の実施", since: 2024 },
    ]);
  });
});
