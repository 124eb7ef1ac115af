import { findings } from "../../src/messages/findings";

const { ja } = findings;

test("a department that stands somewhere more than once: how often", () => {
  const told = (where: "tag" | "owner" | "entry", times: number) =>
    ja["department/duplicate"].tell({ department: "福祉課", where, times }).what;
  expect(told("tag", 2)).toBe("「福祉課」が、1つの【　】に2回書かれています。");
  expect(told("owner", 3)).toBe("「福祉課」が、1つのセルに3回書かれています。");
  expect(told("entry", 2)).toBe("「福祉課」が、1つのセルの中の2か所に書かれています。");
});

test("what may not be passed was passed, and did not fall short", () => {
  const { what, todo } = ja["indicator/not-met"].tell({
    ...{ of: "苦情", target: "5件以下", result: "8件" },
    bound: "most",
  });
  expect(what).toBe("「苦情」の目標「5件以下」を、実績「8件」が超えています。");
  expect(todo).toContain("超えたのなら");
});

test("where the numbers of a duty ought to begin", () => {
  const start = { problem: "start", numbers: ["(2)", "(3)"], expected: ["(1)", "(2)"] } as const;
  expect(ja["duty/numbering"].tell(start).why).toMatch(/^\(1\)から始まっていません。/u);
});

test("only the characters that are there are spoken of", () => {
  const todo = (...characters: string[]) =>
    ja["text/platform-characters"].tell({ characters }).todo;
  expect(todo("ﾎﾞﾗﾝﾃｨｱ")).toBe("半角のカナは、全角に直してください。");
  expect(todo("㍻")).toBe("どの機器でも読める字で書いてください。");
  expect(todo("㈱", "ｶﾅ")).toBe(
    "半角のカナは、全角に直してください。㈱は（株）のように、どの機器でも読める字で書いてください。",
  );
});

test("a row that is as high as rows can be is not asked to be made higher", () => {
  const { what, todo } = ja["text/cut-in-print"].tell({ needed: 500, available: 409.5 });
  expect(what).toContain("行は409.5ポイントまでしか高くできません。");
  expect(todo).not.toContain("高く");
});
