import { shareOfMeasures } from "../../../src/domain/merge/shareOfMeasures";
import type { Measure } from "../../../src/domain/planSheet/PlanSheet";

const measures = (...texts: string[]): Measure[] =>
  texts.map((text, index) => ({ index, text, hierarchy: [text], rows: [index + 1] }));

const [watch, advice] = ["① 地域の見守りをすすめます", "② 窓口での相談をすすめます"];
const [watching, advising] = ["① 地域の見守りを進めます", "② 窓口での相談を進めます"];

test.each([
  ["none", [], 0],
  ["both, in another order and with other spaces", [advice, "①地域の見守りを　すすめます"], 1],
  ["one of two", [watch, "③ 橋を架けます"], 0.5],
  ["one of three", [watch, "③ 橋を架けます", "④ 道を直します"], 1 / 3],
  ["both, touched", [watching, advising], 1],
  ["one of three, touched", [watching, "③ 橋を架けます", "④ 道を直します"], 1 / 3],
  ["nothing alike", ["③ 橋を架けます", "④ 道を直します"], 0],
  // Half of them as they were is enough: touched ones are not looked for any more.
  ["one as it was and one touched", [watch, advising], 0.5],
  ["one as it was and two touched", [watch, advising, "③ 高齢者の居場所を広げます"], 1],
  // About as alike to two: nobody can tell which it is.
  ["something between two", ["① すすめます"], 0],
])("%s: %s, %d of them", (_what, texts, share) => {
  const among = measures(watch, advice, "③ 高齢者の居場所をひろげます");
  expect(shareOfMeasures(measures(...texts), among)).toBeCloseTo(share);
});
