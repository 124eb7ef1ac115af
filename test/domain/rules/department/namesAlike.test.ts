import { namesAlike } from "../../../../src/domain/rules/department/namesAlike";

const times = (count: number, name: string) => Array.from({ length: count }, () => name);

test("of two alike the rarer is asked about, of equals both", () => {
  const rare = namesAlike([...times(2, "まちづくり課"), "まちつくり課"]);
  expect([...rare]).toEqual([["まちつくり課", ["まちづくり課"]]]);
  const equal = namesAlike(["まちづくり課", "まちつくり課"]);
  expect([...equal.keys()]).toEqual(["まちづくり課", "まちつくり課"]);
});

test("a whole character more counts only beside a far more frequent name", () => {
  expect(namesAlike([...times(4, "高齢福祉課"), "高齢者福祉課"]).size).toBe(0);
  expect([...namesAlike([...times(5, "高齢福祉課"), "高齢者福祉課"]).keys()]).toEqual([
    "高齢者福祉課",
  ]);
  expect(namesAlike([...times(9, "高齢福祉課"), ...times(2, "高齢者福祉課")]).size).toBe(0);
});
