import { formatSpan } from "../../../src/domain/cells/address";
import { gridOf } from "../../../src/domain/cells/SheetGrid";
import type { SheetSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { listAreas } from "../../../src/domain/listValidation/listAreas";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { profileSchema, usualProfile } from "../../../src/domain/profile/Profile";
import { describeFixtures, readFixture } from "../../support/fixtures";
import { bookOf, sheetOf } from "../../support/sheetOf";

const areasOf = (sheets: readonly SheetSnapshot[]) => {
  const book = readPlanBook(bookOf(sheets), usualProfile);
  const grids = new Map(sheets.map((sheet) => [sheet.id, gridOf(sheet)]));
  return listAreas(book, (id) => grids.get(id) ?? null, usualProfile).map(
    ({ kind, sheetName, area, values }) => [kind, sheetName, formatSpan(area), values.join(" ")],
  );
};

const unlistedIn = (sheet: SheetSnapshot) => {
  const book = readPlanBook(bookOf([sheet]), usualProfile);
  return listAreas(book, () => gridOf(sheet), usualProfile).map(({ unlisted }) => unlisted);
};

test("the role column, from the first row of the body to the last", () => {
  const sheet = sheetOf([
    ["施策", "区分", "役割", "令和5年度計画"],
    ["① 見守り", "市民", "① 声をかける", ""],
    ["", "行政", "① 支える", ""],
  ]);
  expect(areasOf([sheet])).toEqual([["role", "進捗表", "B2:B3", "市民 福祉事業者 社協 行政"]]);
});

test("a repeated header is no cell to choose in", () => {
  const header = ["施策", "区分", "役割", "令和5年度計画"];
  const sheet = sheetOf([
    header,
    ["① 見守り", "市民", "① 声をかける", "【福祉課】"],
    header,
    ["② 相談", "市民", "① 相談する", ""],
  ]);
  expect(areasOf([sheet]).map(([, , area]) => area)).toEqual(["B2", "B4"]);
});

test("what stands there and is not in the list is told, once each; width and spaces are the check's", () => {
  const rolesIn = (roles: readonly string[]) =>
    unlistedIn(
      sheetOf([
        ["施策", "区分", "役割", "令和5年度計画"],
        ...roles.map((role, i) => [i === 0 ? "① 見守り" : "", role, `① 役割${i}`, ""]),
      ]),
    );
  expect(rolesIn(["市民", "事業者", "市", "事業者"])).toEqual([["事業者", "市"]]);
  expect(rolesIn(["市民", "福 祉 事 業 者", "福祉事業\n者", "", "行政"])).toEqual([[]]);
  expect(rolesIn(["市民 福祉事業者 社協 行政"])).toEqual([["市民 福祉事業者 社協 行政"]]);
});

test("grades that stand in the column are its list; words are none", () => {
  const rows = (grades: readonly string[]) =>
    sheetOf([
      ["施策", "令和4年度実績", "評価", "令和5年度計画"],
      ...grades.map((grade, i) => [`${i + 1} 施策その${i}`, "済", grade, "続ける"]),
    ]);
  expect(areasOf([rows(["B", "A", "B", ""])])).toEqual([["rating", "進捗表", "C2:C5", "A B"]]);
  expect(areasOf([rows(["おおむね順調に進んでいる", "A"])])).toEqual([]);
  expect(areasOf([rows(["A", "A"])])).toEqual([]);
});

describeFixtures("the fixtures", () => {
  test("奥州市: the printed legend and the dash, in every year's column", async () => {
    const { sheets } = await readFixture("oshu_nenji_keikaku_symbols.xlsx");
    const areas = areasOf(sheets);
    expect(new Set(areas.map(([kind]) => kind))).toEqual(new Set(["symbol"]));
    expect(new Set(areas.map(([, , , values]) => values))).toEqual(new Set(["◆ ○ ★ ◎ □ ■ -"]));
  });
});

test("without roles in the city's list there is nothing to choose from", () => {
  const sheet = sheetOf([
    ["施策", "区分", "令和5年度計画"],
    ["① 見守り", "", "続ける"],
  ]);
  const profile = profileSchema.parse({ roles: [] });
  const book = readPlanBook(bookOf([sheet]), profile);
  expect(listAreas(book, () => gridOf(sheet), profile)).toEqual([]);
  const usual = readPlanBook(bookOf([sheet]), usualProfile);
  expect(listAreas(usual, () => gridOf(sheet), usualProfile)).toHaveLength(1);
});
