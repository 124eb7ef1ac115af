import { departmentsIn } from "../../../src/domain/entry/departmentsIn";

test("each department once, in the order of the tags", () => {
  const text = "【福祉課】\nあ\n【長寿社会課・福祉課】\nい\n【再掲】\nう";
  expect(departmentsIn(text)).toEqual(["福祉課", "長寿社会課"]);
});

test("what stands under no tag names nobody", () => {
  expect(departmentsIn("■ あ\n【福祉課】\nい")).toEqual(["福祉課"]);
  expect(departmentsIn("■ あ")).toEqual([]);
});
