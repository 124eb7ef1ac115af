import {
  enterRow,
  enterSection,
  hierarchyOf,
  type Above,
} from "../../../src/domain/planSheet/hierarchyWalk";

const nothing: Above = { sections: [], columns: ["", ""] };
const cell = (text: string, merged = false) => ({ text, merged });

test("a blank or equal cell means as above; a coarser level ends the finer ones", () => {
  const first = enterRow(nothing, [cell("1 目標"), cell("① 見守り")]);
  expect(first.anew).toBe(true);
  expect(enterRow(first.above, [cell(""), cell("")]).anew).toBe(false);
  expect(enterRow(first.above, [cell("1 目標"), cell("① 見守り")]).anew).toBe(false);
  const next = enterRow(first.above, [cell("2 目標"), cell("")]);
  expect(next.above.columns).toEqual(["2 目標", ""]);
});

test("a merged area of its own begins anew, even with an equal text", () => {
  const first = enterRow(nothing, [cell("1 目標"), cell("啓発", true)]);
  expect(enterRow(first.above, [cell(""), cell("啓発", true)]).anew).toBe(true);
});

test("a section ends the sections of its own form and of finer ones", () => {
  const deep = ["1 人", "(1) 場", "(2) 輪"].reduce(enterSection, nothing);
  expect(hierarchyOf([], deep)).toEqual(["1 人", "(2) 輪", "", ""]);
  expect(hierarchyOf(["題"], enterSection(deep, "2 町"))).toEqual(["題", "2 町", "", ""]);
  expect(hierarchyOf([], enterSection(deep, "その他"))).toEqual(["その他", "", ""]);
});
