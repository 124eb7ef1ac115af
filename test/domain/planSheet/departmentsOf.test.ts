import { countDepartments, departmentsOf } from "../../../src/domain/planSheet/departmentsOf";
import { planSheetsOf, readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { profileSchema } from "../../../src/domain/profile/Profile";
import { bookOf, sheetOf } from "../../support/sheetOf";

const profile = profileSchema.parse({
  departments: [{ name: "健康づくり課", spellings: ["健康ずくり課"] }],
});
const book = readPlanBook(
  bookOf([
    sheetOf([
      ["施策", "令和4年度実績", "令和5年度計画"],
      ["見守り", "【福祉課】\nあ\n【健康ずくり課・福祉課】\nい", "【健康づくり課】\nう"],
    ]),
  ]),
  profile,
);

test("departments are counted by block, their spellings kept", () => {
  expect(countDepartments(planSheetsOf(book), profile)).toEqual([
    { name: "福祉課", blocks: 2, rows: 0, spellings: ["福祉課"] },
    { name: "健康づくり課", blocks: 2, rows: 0, spellings: ["健康ずくり課", "健康づくり課"] },
  ]);
});

test("a sheet's departments come in the order of their first block", () => {
  expect(planSheetsOf(book).map((sheet) => departmentsOf(sheet, profile))).toEqual([
    ["福祉課", "健康づくり課"],
  ]);
});

test("an owner column and a department's own sheet name departments, too", () => {
  const header = ["活動名", "担当課", "令和4年度実施状況", "令和5年度実施予定"];
  const rows = [header, ["見守り", "福祉課\n健康づくり課", "一", ""], ["相談", "-", "二", ""]];
  const own = [
    ["施策", "令和4年度実績"],
    ["見守り", ""],
  ];
  const sheets = planSheetsOf(
    readPlanBook(bookOf([sheetOf(rows), sheetOf(own, [], "都市住宅課")]), profile),
  );
  expect(countDepartments(sheets, profile).map(({ name, rows: count }) => [name, count])).toEqual([
    ["福祉課", 1],
    ["健康づくり課", 1],
    ["都市住宅課", 1],
  ]);
});
