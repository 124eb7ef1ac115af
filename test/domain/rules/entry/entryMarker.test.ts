import { entryMarker } from "../../../../src/domain/rules/entry/entryMarker";
import { entriesOf, findingsOf, fixed, inShort } from "./entryCheck";

const found = (text: string) => findingsOf(entryMarker, entriesOf([[text]]));

test("one odd sign among others of its rank, with the fix", () => {
  const text = "【福祉課】\n■ 訪ねた。\n● 開いた●\n■ 配った。";
  const sheet = entriesOf([[text]]);
  const [finding, ...more] = findingsOf(entryMarker, sheet);
  expect(more).toEqual([]);
  expect(finding && inShort([finding])).toEqual(["B2 ● info"]);
  expect(finding?.departments).toEqual(["福祉課"]);
  expect(finding && fixed(sheet, finding)).toEqual([
    "【福祉課】\n■ 訪ねた。\n■ 開いた●\n■ 配った。",
  ]);
});

test("signs that look the same and are not", () => {
  const sheet = entriesOf([["・訪ねた。\n・開いた。\n　･配った。"]]);
  const [finding] = findingsOf(entryMarker, sheet);
  expect(finding?.facts).toEqual({ markers: ["･"], usual: "・", within: "block" });
  expect(finding && fixed(sheet, finding)).toEqual(["・訪ねた。\n・開いた。\n　・配った。"]);
});

test("a sign of a higher rank among lower ones: a person looks", () => {
  const [finding] = found("【福祉課】\n・見守り事業\n・相談事業\n■ 窓口を開いた。");
  expect(finding?.facts).toEqual({ markers: ["■"], usual: "・", within: "block" });
  expect(finding?.fixes).toEqual([]);
});

test("one part unlike all others of the entry", () => {
  const parts = ["福祉課", "高齢福祉課", "防災安全課"].map((name) => `【${name}】\n■ 訪ねた。`);
  const text = [...parts, "【こども家庭課】\n・開いた。\n・配った。"].join("\n");
  const [finding, ...more] = found(text);
  expect(more).toEqual([]);
  expect(finding?.facts).toEqual({ markers: ["・"], usual: "■", within: "entry" });
  expect([finding?.departments, finding?.fixes]).toEqual([["こども家庭課"], []]);
});

test.each([
  ["an order of signs", "【福祉課】\n■ 訪ねた。\n○ 7月\n・10人\n■ 開いた。"],
  ["full and empty of one shape", "□ 訪ねる\n■ 開いた\n□ 配る"],
  ["signs with a meaning", "○ 続けた。\n◎ 達した。\n○ 続けた。\n★ 始めた。"],
  ["figures", "① 訪ねた。\n・7月\n② 開いた。"],
  ["two signs that stand there once each", "・訪ねた。\n■ 開いた。"],
  ["two parts, each in its own way", "【福祉課】\n■ 訪ねた。\n【高齢福祉課】\n・開いた。"],
  ["no sign at all in one part", "【福祉課】\n見守り事業\n【高齢福祉課】\n・講座\n・冊子"],
])("nothing: %s", (_, text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  "・研修会\n　○第1回\n　○第2回\n・相談会",
  "・研修会\n　■第1回\n・相談会\n・広報",
  "　・研修会\n○相談会\n　・広報",
])("what stands further in or out is an order: %j", (text) => {
  expect(findingsOf(entryMarker, entriesOf([[`【福祉課】\n${text}`]]))).toEqual([]);
});

test("a part that stands further in than the others is not held against them", () => {
  const text = "【福祉課】\n・訪ねた。\n【健康課】\n・開いた。\n【こども課】\n　■配った。";
  expect(findingsOf(entryMarker, entriesOf([[text]]))).toEqual([]);
});

test("a part without any sign is no part of the comparison", () => {
  const text = "【福祉課】\n見守り事業\n【高齢福祉課】\n■ 開いた。\n● 訪ねた。\n■ 配った。";
  const [finding, ...more] = findingsOf(entryMarker, entriesOf([[text]]));
  expect(more).toEqual([]);
  expect(finding?.facts).toEqual({ markers: ["●"], usual: "■", within: "block" });
});

test("a part that may say something by its own sign is not held against the others", () => {
  const parts = ["福祉課", "高齢福祉課", "防災安全課"].map((name) => `【${name}】\n■ 訪ねた。`);
  const text = (sign: string) => [...parts, `【こども家庭課】\n${sign} 開いた。`].join("\n");
  expect(findingsOf(entryMarker, entriesOf([[text("□")]]))).toEqual([]);
  expect(findingsOf(entryMarker, entriesOf([[text("●")]]))).toHaveLength(1);
});
