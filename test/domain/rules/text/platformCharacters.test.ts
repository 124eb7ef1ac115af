import { platformCharacters } from "../../../../src/domain/rules/text/platformCharacters";
import { entriesOf, findingsOf, fixed, inShort } from "../entry/entryCheck";

test("half-width kana become full-width ones, voiced marks joined, and nothing else changes", () => {
  const sheet = entriesOf([["【福祉課】\n■ ﾎﾞﾗﾝﾃｨｱ･ﾊﾟｰｸ｢ｳﾞｨﾗ｣ 3ヵ所､㈱の ABC ｡"]]);
  const [finding, ...more] = findingsOf(platformCharacters, sheet);
  expect(more).toEqual([]);
  expect(finding?.severity).toBe("info");
  expect(finding?.departments).toEqual(["福祉課"]);
  expect(finding && fixed(sheet, finding)).toEqual([
    "【福祉課】\n■ ボランティア・パーク「ヴィラ」 3ヵ所、㈱の ABC 。",
  ]);
});

test("a half-width mark behind a full-width letter is joined; one that nothing bears stays a mark", () => {
  const sheet = entriesOf([["カﾞ、漢ﾞ、ﾟ"]]);
  const [finding] = findingsOf(platformCharacters, sheet);
  expect(finding && fixed(sheet, finding)).toEqual(["ガ、漢゛、゜"]);
});

test("each character once; what only a person can write otherwise has no fix", () => {
  const sheet = entriesOf([["髙﨑㈱と㈱山﨑"]]);
  const [finding] = findingsOf(platformCharacters, sheet);
  expect(finding && inShort([finding])).toEqual(["B2 髙﨑㈱ info"]);
  expect(finding?.facts).toEqual({ characters: ["髙", "﨑", "㈱"] });
  expect(finding?.fixes).toEqual([]);
});

test("the form's own cells are looked at, too, each once", () => {
  const sheet = entriesOf([["開いた。"], ["閉じた。"]], ["A2:A3"]);
  const cells = sheet.cells.map((cell) =>
    cell.row === 1 && cell.column === 0
      ? { ...cell, text: "① ﾎﾟｽﾀｰ", content: { kind: "text" as const, text: "① ﾎﾟｽﾀｰ" } }
      : cell,
  );
  const [finding, ...more] = findingsOf(platformCharacters, { ...sheet, cells });
  expect(more).toEqual([]);
  expect(finding && inShort([finding])).toEqual(["A2 ﾎﾟｽﾀｰ info"]);
  expect(finding?.departments).toEqual([]);
});
