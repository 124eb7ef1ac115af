import { copiesInOrder } from "../../src/usecases/copiesInOrder";
import type { MergeDesk } from "../../src/usecases/MergeDesk";

/** As much of a desk as decides on the order. */
function deskOf(
  register: readonly string[],
  circulatedTo: readonly string[] | null,
  copies: readonly (readonly [file: string, department: string | null])[],
): MergeDesk {
  const departments = register.map((name) => ({ name }));
  return {
    lines: copies.map(([file, department]) => ({ file, department })),
    understanding: { profile: { departments } },
    work: { circulatedTo },
  } as unknown as MergeDesk;
}

const files = (desk: MergeDesk) => copiesInOrder(desk).map(({ file }) => file);

test("the register's order, then that of circulating, then by file; whose nobody knows last", () => {
  const copies = [
    ["a.xlsx", "こども家庭課"],
    ["b.xlsx", "福祉課"],
    ["c.xlsx", "長寿社会課"],
    ["不明.xlsx", null],
    ["d.xlsx", "都市住宅課"],
  ] as const;
  const desk = deskOf(["長寿社会課"], ["福祉課", "都市住宅課", "こども家庭課"], copies);
  expect(files(desk)).toEqual(["c.xlsx", "b.xlsx", "d.xlsx", "a.xlsx", "不明.xlsx"]);
});

test("without either, numbers count as numbers", () => {
  const copies = ["第10課", "第2課", "第1課"].map((name) => [`${name}.xlsx`, name] as const);
  expect(files(deskOf([], null, copies))).toEqual(["第1課.xlsx", "第2課.xlsx", "第10課.xlsx"]);
});
