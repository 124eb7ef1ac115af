import type { SheetSnapshot } from "../../../../src/domain/cells/SheetSnapshot";
import { hierarchyLabel } from "../../../../src/domain/rules/hierarchy/hierarchyLabel";
import { importOutline } from "../../../../src/usecases/outline";
import { describeFixtures, readFixture } from "../../../support/fixtures";
import { bookOf } from "../../../support/sheetOf";
import { leafletText } from "../../outline/seedText";
import { pageOf, rightOnes } from "./labelPage";
import { checkWith, placesOf, writtenBy } from "./tableCheck";

const byForm = (...pages: SheetSnapshot[]) => checkWith(hierarchyLabel, bookOf(pages));

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
