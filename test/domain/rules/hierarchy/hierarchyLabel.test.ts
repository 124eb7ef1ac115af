import type { SheetSnapshot } from "../../../../src/domain/cells/SheetSnapshot";
import { hierarchyLabel } from "../../../../src/domain/rules/hierarchy/hierarchyLabel";
import { importOutline } from "../../../../src/usecases/outline";
import { describeFixtures, readFixture } from "../../../support/fixtures";
import { bookOf, sheetOf } from "../../../support/sheetOf";
import { ichinosekiOutline } from "../../outline/ichinosekiOutline";
import { leafletText } from "../../outline/seedText";
import { checkWith, placesOf, writtenBy } from "./tableCheck";

const goal = "1 地域福祉を担う人づくり";
const header = ["基本目標", "施策展開の方向性", "施策の展開", "令和4年度実績", "令和5年度計画"];

/** A page whose directions stand in B, one a row from row 2; the goal is merged over them. */
function pageOf(
  directions: readonly string[],
  name = "1ページ",
  measureOf = (i: number) => `${name}の施策その${i + 1}を進めること`,
): SheetSnapshot {
  const rows = directions.map((direction, i) => [
    i === 0 ? goal : "",
    direction,
    measureOf(i),
    "【福祉課】\n・行った。",
    "",
  ]);
  const merges = directions.length > 1 ? [`A2:A${directions.length + 1}`] : [];
  return sheetOf([header, ...rows], merges, name);
}

const byOutline = (...pages: SheetSnapshot[]) =>
  checkWith(hierarchyLabel, bookOf(pages), undefined, ichinosekiOutline);
const byForm = (...pages: SheetSnapshot[]) => checkWith(hierarchyLabel, bookOf(pages));

const rightOnes = [
  "(1) 福祉教育の推進",
  "(2) 共に参加する意識の向上",
  "(3) 地域福祉を担う人材の育成と次世代の参加促進",
];

describe("against the outline", () => {
  test("another number, and a title that is missing", () => {
    const found = byOutline(pageOf([rightOnes[0] ?? "", "(3) 共に参加する意識の向上", "(3)"]));
    expect(placesOf(found)).toEqual(["1ページ!B3", "1ページ!B4"]);
    expect(found[0]).toMatchObject({
      severity: "warning",
      subject: "(3) 共に参加する意識の向上",
      departments: [],
      facts: { expected: rightOnes[1], against: { kind: "outline" }, why: "number", held: null },
    });
    expect(found.flatMap(({ fixes }) => fixes).map(writtenBy)).toEqual([
      [`B3 ${rightOnes[1]}`],
      [`B4 ${rightOnes[2]}`],
    ]);
  });

  test("labels as the plan has them are no findings", () => {
    expect(byOutline(pageOf(rightOnes))).toEqual([]);
  });

  test("where nothing is sure, the person chooses", () => {
    const [asked, ...others] = byOutline(
      pageOf([rightOnes[0] ?? "", "(2) 子どもの居場所", rightOnes[2] ?? ""]),
    );
    expect(others).toEqual([]);
    expect(asked?.facts).toMatchObject({ found: "(2) 子どもの居場所", expected: null, why: "ask" });
    expect(asked?.fixes.map(({ choice }) => choice)).toEqual([rightOnes[1]]);
    expect(asked?.fixes.map(writtenBy)).toEqual([[`B3 ${rightOnes[1]}`]]);
  });

  test("what is like no direction of the plan is left to the person", () => {
    const [unknown] = byOutline(pageOf(["(5)", rightOnes[0] ?? ""]));
    expect(unknown).toMatchObject({ facts: { expected: null, why: "unknown" }, fixes: [] });
  });

  test("a table that has no label of this outline is about something else", () => {
    expect(byOutline(pageOf(["(1) 道路の整備", "(2) 下水道の普及"]))).toEqual([]);
  });

  test("where both cells of a label are wrong, either fix puts both right: no title is lost", () => {
    const shifted = sheetOf([
      header,
      ["福祉教育の推進", "(1)", "教育を進めること", "・行った。", ""],
      ["", rightOnes[1] ?? "", "参加を進めること", "・行った。", ""],
    ]);
    const found = byOutline(shifted);
    expect(placesOf(found)).toEqual(["進捗表!A2", "進捗表!B2"]);
    expect(found.map(({ facts }) => facts.why)).toEqual(["wrong-column", "wrong-column"]);
    for (const { fixes } of found) {
      expect(fixes.map(writtenBy)).toEqual([[`A2 ${goal}`, `B2 ${rightOnes[0]}`]]);
    }
  });
});

describe("without an outline", () => {
  test("the end of a neighbour's text before the number, and a number alone among titles", () => {
    const found = byForm(pageOf([...rightOnes, "(4)", "進(5)"]));
    expect(placesOf(found)).toEqual(["1ページ!B5", "1ページ!B6"]);
    expect(found.map(({ facts }) => facts.why)).toEqual(["missing-title", "leaked-prefix"]);
    expect(found.flatMap(({ fixes }) => fixes)).toEqual([]);
  });

  test("a form that has numbers alone, or its own words before them, is as it should be", () => {
    expect(byForm(pageOf(["(1)", "(2)", "(3)"]))).toEqual([]);
    expect(byForm(pageOf(["柱(1)", "柱(2)", "柱(3)"]))).toEqual([]);
    expect(byForm(pageOf([...rightOnes, "施策(4)"]))).toEqual([]);
  });

  /** A page of three measures; the first one is the same on every page. */
  const onPage = (label: string, page: number) =>
    pageOf(
      [label, `(${page + 3}) 別の方向性${page}`, `(${page + 5}) 遠い方向性${page}`],
      `${page + 1}ページ`,
      (row) =>
        row === 0 ? "一人ひとりの福祉の学びを支えること" : `別の施策${page}${row}を進めること`,
    );

  test("the same measure under another number: what most pages have is right", () => {
    const labels = ["(1) 福祉教育の推進", "(2) 福祉教育の推進", "(1) 福祉教育の推進"];
    const found = byForm(...labels.map(onPage));
    expect(placesOf(found)).toEqual(["2ページ!B2"]);
    expect(found[0]?.facts).toMatchObject({
      expected: "(1) 福祉教育の推進",
      against: { kind: "page", sheetName: "1ページ" },
      why: "number",
    });
    expect(found[0]?.fixes.map(writtenBy)).toEqual([["B2 (1) 福祉教育の推進"]]);
    expect(found[0]?.fixes[0]?.choice).toBeNull();
  });

  test("of two pages nobody knows which is right: the person chooses", () => {
    const [found, ...others] = byForm(...["(1) 福祉教育の推進", "(2) 福祉教育の推進"].map(onPage));
    expect(others).toEqual([]);
    expect(found?.facts.expected).toBeNull();
    expect(found?.fixes.map(({ choice }) => choice)).toEqual(["(1) 福祉教育の推進"]);
  });

  test("a measure that is listed again under quite another direction is no finding", () => {
    expect(byForm(...["(1) 福祉教育の推進", "(4) 相談体制の充実"].map(onPage))).toEqual([]);
  });
});

describeFixtures("一関市", () => {
  test("without the outline: numbers alone, and letters before them", async () => {
    const r4 = checkWith(hierarchyLabel, await readFixture("ichinoseki_R4_sheet.xlsx"));
    expect(placesOf(r4)).toEqual([
      "3ページ!B4",
      "3ページ!B5",
      "5ページ!B4",
      "5ページ!B8",
      "7ページ!B4",
    ]);
    const r5 = checkWith(hierarchyLabel, await readFixture("ichinoseki_R5_sheet.xlsx"));
    expect(r5.map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(["進(3)", "ワ(1)", "(1)", "(4)", "⑤", "⑥"]),
    );
    expect(r5.map(({ subject }) => subject)).not.toContain("(1) 相談体制の充実");
  });

  test("with the leaflet: every repair of the outline, and nothing on the clean sheets", async () => {
    const parsed = importOutline(leafletText());
    if (!parsed.ok) throw new Error(parsed.failure.code);
    const check = async (file: string) =>
      checkWith(hierarchyLabel, await readFixture(file), undefined, parsed.value.outline);
    const r5 = await check("ichinoseki_R5_sheet.xlsx");
    const leaked = r5.find(({ subject }) => subject === "進(3)");
    expect(leaked?.fixes.map(writtenBy)).toEqual([
      ["B5 (3) 地域福祉を担う人材の育成と次世代の参加促進"],
    ]);
    expect(r5.every(({ fixes }) => fixes.length === 1)).toBe(true);
    const r4 = await check("ichinoseki_R4_sheet.xlsx");
    const role = r4.find(({ subject }) => subject === "市民");
    expect(role).toMatchObject({
      facts: { expected: "(2) 権利擁護の充実", held: "leaked-role" },
      fixes: [],
    });
    expect(await check("ichinoseki_R4_clean.xlsx")).toEqual([]);
    expect(await check("ichinoseki_R5_clean.xlsx")).toEqual([]);
  });
});
