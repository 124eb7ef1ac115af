import { resolveRole } from "../../../src/domain/role/resolveRole";

const roles = ["市民", "福祉事業者", "社協", "行政"];

test("width and spaces do not matter, other words do", () => {
  expect(resolveRole("福 祉 事 業 者", roles)).toBe("福祉事業者");
  expect(resolveRole("市民\n", roles)).toBe("市民");
  expect(resolveRole("社会福祉協議会", roles)).toBeNull();
  expect(resolveRole("", roles)).toBeNull();
});
