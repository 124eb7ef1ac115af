import { readRows } from "../../../src/domain/planSheet/readRows";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { tableIn } from "../../support/tableIn";

function bodyOf(rows: string[][], merges: string[] = []) {
  const { grid, frame, columns, levels } = tableIn(rows, merges);
  return readRows(grid, frame, columns, usualProfile, null, levels);
}

const header = ["基本目標", "施策", "区分", "役割", "令和4年度実績"];

test("blank and merged cells mean as above: rows belong to the measure that began above them", () => {
  const { measures } = bodyOf(
    [
      header,
      ["1 人", "見守り", "市民", "", "一"],
      ["", "", "行政", "", "二"],
      ["", "相談", "市民", "", "三"],
      ["2 町", "", "市民", "", "四"],
    ],
    ["A2:A4"],
  );
  expect(measures.map(({ hierarchy, text, rows }) => [hierarchy.join("/"), text, rows])).toEqual([
    ["1 人/見守り", "見守り", [1, 2]],
    ["1 人/相談", "相談", [3]],
    ["2 町/", "2 町", [4]],
  ]);
});

test("a row says who acts, what its duty is and who owns it; null without such a column", () => {
  const [row] = bodyOf([header, ["1 人", "見守り", "市民・行政", "声をかける", "一"]]).rows;
  expect(row).toMatchObject({ role: "市民・行政", roles: ["市民", "行政"], duty: "声をかける" });
  expect(row?.owner).toBeNull();
  const [bare] = bodyOf([
    ["施策", "担当課", "令和4年度実績"],
    ["見守り", "福祉課", "一"],
  ]).rows;
  expect(bare).toMatchObject({ role: null, roles: [], duty: null, owner: "福祉課" });
});

test("a role's name that slipped into a hierarchy column is a role and no measure", () => {
  const { measures, rows } = bodyOf([
    header,
    ["1 人", "見守り", "市民", "", "一"],
    ["", "行政", "", "訪ねる", ""],
  ]);
  expect(measures.map(({ text }) => text)).toEqual(["見守り"]);
  expect(rows[1]?.roles).toEqual(["行政"]);
});

test("sections enter the hierarchy of the measures below; blanks and sums are no rows", () => {
  const { measures, rows, otherRows } = bodyOf(
    [
      ["施策", "令和4年度実績", "令和5年度計画"],
      ["第1章 人"],
      ["見守り", "一", ""],
      [""],
      ["合計", "3", "4"],
    ],
    ["A2:C2"],
  );
  expect(measures.map(({ hierarchy }) => hierarchy)).toEqual([["第1章 人", "見守り"]]);
  expect(rows.map(({ row }) => row)).toEqual([2]);
  expect(otherRows).toEqual([
    { row: 1, kind: "section" },
    { row: 3, kind: "blank" },
    { row: 4, kind: "total" },
  ]);
});

test("a next page goes on from what held at the end of the page before", () => {
  const { above } = bodyOf([header, ["1 人", "見守り", "市民", "", "一"]]);
  const page = tableIn([header, ["", "", "行政", "", "二"]]);
  const next = readRows(page.grid, page.frame, page.columns, usualProfile, above, page.levels);
  expect(next.measures.map(({ hierarchy }) => hierarchy)).toEqual([["1 人", "見守り"]]);
});
