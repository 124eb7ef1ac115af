import { wovenPieces } from "../../../src/taskpane/features/merge/wovenPieces";

/** `-` before what went, `+` before what came. */
const told = (before: string, after: string) =>
  wovenPieces(before, after)
    .map(({ kind, text }) =>
      kind === "same" ? text : `[${kind === "removed" ? "-" : "+"}${text}]`,
    )
    .join("");

test("what changed inside a line is marked where it stands", () => {
  expect(told("■ 年1回開く。", "■ 年2回開く。")).toBe("■ 年[-1][+2]回開く。");
  expect(told("気づいたことを話す", "気づいたことと困りごとを話す")).toBe(
    "気づいたこと[+と困りごと]を話す",
  );
});

test("several changes in one line each stand in their place", () => {
  expect(told("春に1回、市の全域で集まりを開く。", "秋に2回、市の全域で集まりをもつ。")).toBe(
    "[-春][+秋]に[-1][+2]回、市の全域で集まりを[-開く][+もつ]。",
  );
});

test("lines that came and went are marked as a whole; line breaks stay", () => {
  expect(told("一\n二", "一\n二\n三")).toBe("一\n二\n[+三]");
  expect(told("一\n二\n三", "一\n三")).toBe("一\n[-二]\n三");
  expect(told("", "一")).toBe("[+一]");
});

test("characters beyond the first plane are not cut in two", () => {
  expect(told("𠮷野", "𠮟野")).toBe("[-𠮷][+𠮟]野");
});
