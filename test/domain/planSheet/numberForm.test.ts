import { numberForm } from "../../../src/domain/planSheet/numberForm";

test("forms are ordered from the coarsest to the finest", () => {
  const labels = [
    "第1章 序",
    "Ⅰ 安心",
    "基本目標1 人",
    "活動目標1 輪",
    "1 人",
    "(1) 場",
    "①会",
    "ア 器",
  ];
  const forms = labels.map(numberForm);
  expect(forms).not.toContain(null);
  expect([...forms].sort((a, b) => Number(a) - Number(b))).toEqual(forms);
  expect(new Set(forms).size).toBe(labels.length);
});

test("a date and a bare word have no number", () => {
  for (const label of ["12/10開催", "見守り", "第2期計画", ""])
    expect(numberForm(label)).toBeNull();
});
