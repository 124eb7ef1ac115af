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
