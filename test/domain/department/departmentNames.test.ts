import { departmentNames, writtenNames } from "../../../src/domain/department/departmentNames";

test("a tag's inside names one department or several", () => {
  expect(departmentNames("福祉課")).toEqual(["福祉課"]);
  expect(departmentNames("長寿社会課・福祉課")).toEqual(["長寿社会課", "福祉課"]);
  expect(departmentNames("健康づくり課、子育て支援センター")).toEqual([
    "健康づくり課",
    "子育て支援センター",
  ]);
  expect(departmentNames("福 祉　課")).toEqual(["福祉課"]);
  expect(departmentNames("消防本部防災課／千厩支所")).toEqual(["消防本部防災課", "千厩支所"]);
});

test("labels are no departments, not even beside one", () => {
  for (const inside of ["新規", "再掲", "拡充", "場所", "課", "", "福祉課・新規"]) {
    expect(departmentNames(inside)).toBeNull();
  }
});

test("white space parts names that are departments by themselves", () => {
  expect(departmentNames("福祉課　長寿社会課")).toEqual(["福祉課", "長寿社会課"]);
  expect(departmentNames("福祉課 健康づくり課・地域包括支援センター")).toEqual([
    "福祉課",
    "健康づくり課",
    "地域包括支援センター",
  ]);
  expect(departmentNames("福祉課　福 祉 課")).toEqual(["福祉課福祉課"]);
});

test("a unit below the one before it is one with that, and the rest of a name is none", () => {
  expect(departmentNames("福祉課　高齢福祉係")).toEqual(["福祉課高齢福祉係"]);
  expect(departmentNames("大東支所 市民課 千厩支所 市民課")).toEqual([
    "大東支所市民課",
    "千厩支所市民課",
  ]);
  expect(departmentNames("健康福祉部　福祉課")).toEqual(["健康福祉部福祉課"]);
  expect(departmentNames("福　祉課")).toEqual(["福祉課"]);
});

test("where each name begins", () => {
  expect(writtenNames("　福祉課　長寿社会課・ 健康課")).toEqual([
    { written: "福祉課", offset: 1 },
    { written: "長寿社会課", offset: 5 },
    { written: "健康課", offset: 12 },
  ]);
});
