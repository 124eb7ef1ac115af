import { splitRoles } from "../../../src/domain/role/splitRoles";

const roles = ["市民", "福祉事業者", "社協", "行政"];

test("a collapsed cell names several roles", () => {
  expect(splitRoles("市民\n福祉事業者\n社協\n行政", roles)).toEqual(roles);
  expect(splitRoles("市民　福祉事業者", roles)).toEqual(["市民", "福祉事業者"]);
});

test("a stretched label is one role; an unknown text stays whole", () => {
  expect(splitRoles("福 祉 事 業 者", roles)).toEqual(["福祉事業者"]);
  expect(splitRoles("市民 その他", roles)).toEqual(["市民その他"]);
  expect(splitRoles(" ", roles)).toEqual([]);
});
