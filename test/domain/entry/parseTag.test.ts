import { parseTag } from "../../../src/domain/entry/parseTag";

test("everything around a tag is kept", () => {
  expect(parseTag("　【 福祉課 】　■ あ")).toEqual({
    tag: {
      indent: "　",
      open: "【",
      inside: " 福祉課 ",
      close: "】",
      gap: "　",
      departments: ["福祉課"],
    },
    rest: "■ あ",
  });
  expect(parseTag("■ 【福祉課】")).toBeNull();
});

const departmentsOf = (line: string) => parseTag(line)?.tag.departments ?? null;

test("a slip is a tag where an item follows it, or nothing", () => {
  expect(departmentsOf("　［福祉課］")).toEqual(["福祉課"]);
  expect(departmentsOf("［福祉課］・見守り")).toEqual(["福祉課"]);
  expect(departmentsOf("［福祉課］と見守り")).toBeNull();
  expect(departmentsOf("地域の会議・（福祉課）")).toBeNull();
});

test("a colon makes a tag of a department's full name, unless a figure follows", () => {
  expect(departmentsOf("福祉課：令和5年度に開いた。")).toEqual(["福祉課"]);
  expect(departmentsOf("東支所：見守り")).toEqual(["東支所"]);
  expect(departmentsOf("推進事務局：見守り")).toEqual(["推進事務局"]);
  expect(departmentsOf("福祉課：５件")).toBeNull();
  for (const line of ["福祉課題：見守り", "東支所前：見守り", "推進事務局長：見守り"])
    expect([line, departmentsOf(line)]).toEqual([line, null]);
});
