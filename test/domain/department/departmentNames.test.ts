import { departmentNames } from "../../../src/domain/department/departmentNames";

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
