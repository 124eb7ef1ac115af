import { entryUntagged } from "../../../../src/domain/rules/entry/entryUntagged";
import { entriesOf, findingsOf, inShort, ownedOf } from "./entryCheck";

const tagged = ["【福祉課】\n■ 訪ねた。", ""];

test("items above the first tag", () => {
  const sheet = entriesOf([["■ 講座を開いた。\n■ 冊子を配った。\n【福祉課】\n■ 訪ねた。"]]);
  const [finding, ...more] = findingsOf(entryUntagged, sheet);
  expect(more).toEqual([]);
  expect(finding && inShort([finding])).toEqual(["B2 ■ 講座を開いた。 warning"]);
  expect(finding?.facts).toEqual({ first: "■ 講座を開いた。", items: 2, where: "above" });
  expect(finding?.fixes).toEqual([]);
});

test("an entry without any tag where tags are the custom of its column", () => {
  const sheet = entriesOf([tagged, tagged, tagged, tagged, ["■ 講座を開いた。", "■ 講座を開く。"]]);
  expect(inShort(findingsOf(entryUntagged, sheet))).toEqual(["B6 ■ 講座を開いた。 warning"]);
});

test("a long line is shortened for people, not for the comparison", () => {
  const line = `■ ${"講座を開いた。".repeat(6)}`;
  const [finding] = findingsOf(entryUntagged, entriesOf([[`${line}\n【福祉課】\n■ 訪ねた。`]]));
  expect(finding?.subject).toBe(line);
  expect(finding?.facts.first).toBe(`${line.slice(0, 30)}…`);
});

test.each(["－", "→", "同左", "なし", "特になし。", "（再掲）", "実績なし"])(
  "%j is nobody's",
  (text) => {
    expect(findingsOf(entryUntagged, entriesOf([tagged, tagged, tagged, tagged, [text]]))).toEqual(
      [],
    );
  },
);

test.each([
  ["where tags are no custom", [["■ 開いた。"], ["■ 閉じた。"], tagged]],
  ["a short heading above the tags", [["主な取組\n【福祉課】\n■ 訪ねた。"]]],
  ["a label above the tags", [["【重点】\n【福祉課】\n■ 訪ねた。"]]],
  ["lines that go on under a tag", [["【福祉課】\n■ 訪ねた。\nまた、開いた。"]]],
])("nothing: %s", (_, rows) => {
  expect(findingsOf(entryUntagged, entriesOf(rows))).toEqual([]);
});

test("untagged text belongs to the row's owner", () => {
  const rows = [
    ...Array.from({ length: 4 }, () => ["", ...tagged]),
    ["福祉課", "■ 講座を開いた。"],
  ];
  expect(findingsOf(entryUntagged, ownedOf(rows))).toEqual([]);
});
