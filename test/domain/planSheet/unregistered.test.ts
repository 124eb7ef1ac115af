import { readPlanBook, planSheetsOf } from "../../../src/domain/planSheet/readPlanBook";
import { unregistered } from "../../../src/domain/planSheet/unregistered";
import { usualProfile, type Profile } from "../../../src/domain/profile/Profile";
import { bookOf, sheetOf } from "../../support/sheetOf";

/** Results under each other; a joint tag, a misspelling, a department without a block and everybody. */
const sheet = sheetOf([
  ["施策", "担当課", "令和4年度実績", "令和5年度計画"],
  [
    "① 見守り",
    "いきがいづくり課",
    "【いきがいづくり課】\n・集まった。",
    "【福祉課・健康づくり課】\n・聞く。",
  ],
  ["② 相談", "関係各課", "【いきがいがづくり課】\n・聞いた。", "【社協】\n・開く。"],
  ["③ 訓練", "防災課", "", ""],
]);

function namesWith(departments: Profile["departments"]) {
  const profile = { ...usualProfile, departments };
  const sheets = planSheetsOf(readPlanBook(bookOf([sheet]), profile));
  return unregistered(sheets, profile).map(({ name, like }) => (like ? [name, like] : name));
}
const department = (name: string, formerly: string[] = [], spellings: string[] = []) => ({
  name,
  formerly,
  spellings,
});

test("with no register yet: all that the tables name; a rare name near to a frequent one may be a slip", () => {
  expect(namesWith([]).sort()).toEqual(
    [
      "福祉課",
      "健康づくり課",
      "防災課",
      "いきがいづくり課",
      ["いきがいがづくり課", "いきがいづくり課"],
    ].sort(),
  );
});

test("those that the register knows by name, spelling or former name are not new", () => {
  const known = [department("福祉課", [], ["健康づくり課"]), department("危機管理課", ["防災課"])];
  expect(namesWith(known)).toEqual([
    "いきがいづくり課",
    ["いきがいがづくり課", "いきがいづくり課"],
  ]);
});

test("one that is near to a name of the register may be that one", () => {
  const known = ["福祉課", "健康づくり課", "防災課", "いきがいづくり課"].map((name) =>
    department(name),
  );
  expect(namesWith(known)).toEqual([["いきがいがづくり課", "いきがいづくり課"]]);
});

test("nothing where every name is known", () => {
  const known = ["福祉課", "健康づくり課", "防災課"].map((name) => department(name));
  const own = department("いきがいづくり課", [], ["いきがいがづくり課"]);
  expect(namesWith([...known, own])).toEqual([]);
});

test("a section, or a department with its division, is the one that is named alone elsewhere", () => {
  const rows = [
    ["施策", "令和4年度実績", "令和5年度計画"],
    ["① 見守り", "【福祉課高齢係】\n・聞いた。", "【福祉部福祉課】\n・聞く。"],
    ["② 相談", "【福祉課】\n・会った。", "【防災課備蓄係】\n・開く。"],
  ];
  const sheets = planSheetsOf(readPlanBook(bookOf([sheetOf(rows)]), usualProfile));
  const found = unregistered(sheets, usualProfile);
  expect(new Map(found.map(({ name, like }) => [name, like]))).toEqual(
    new Map([
      ["福祉課高齢係", "福祉課"],
      ["福祉部福祉課", "福祉課"],
      ["福祉課", null],
      ["防災課備蓄係", null],
    ]),
  );
});
