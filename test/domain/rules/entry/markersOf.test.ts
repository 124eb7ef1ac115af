import { markersOf } from "../../../../src/domain/rules/entry/markersOf";
import { unitOf } from "./entryCheck";

const shown = (...texts: string[]) =>
  markersOf(unitOf(...texts)).map(({ departments, markers }) => [
    departments.join("・"),
    markers.map(({ cell, start, end }) => cell.text.slice(start, end)).join(""),
  ]);

test("the markers by part, each where it stands", () => {
  const text =
    "※ 全体\r\n　■ 一\n続き■\n\n【福祉課】 \n\n■二\n ・ 三\n(1) 四\n【高齢福祉課】○ 五\n★ 六";
  expect(shown(text)).toEqual([
    ["", "■"],
    ["福祉課", "■・"],
    ["高齢福祉課", "○"],
  ]);
});

test("a further cell of a cut-up entry goes on the part before it", () => {
  expect(shown("【福祉課】\n■ 一", "■ 二\n【高齢福祉課】\n・ 三", "・ 四")).toEqual([
    ["福祉課", "■■"],
    ["高齢福祉課", "・・"],
  ]);
});
