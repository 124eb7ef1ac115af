import { assignRows } from "../../../src/domain/merge/assignRows";
import type { PlanRow } from "../../../src/domain/planSheet/PlanSheet";
import { readPlanBook, planSheetsOf } from "../../../src/domain/planSheet/readPlanBook";
import { profile } from "../../support/clerks/smallPlan";
import { bookOf, sheetOf } from "../../support/sheetOf";

/** Rows of one measure; what they say is given beside them. */
function rowsSaying(faces: readonly string[]) {
  const header = ["施策の展開", "区分", "役割", "令和4年度実績"];
  const body = faces.map((face) => ["① 見守りをすすめます", "市民", face, ""]);
  const [sheet] = planSheetsOf(readPlanBook(bookOf([sheetOf([header, ...body])]), profile));
  const rows = sheet?.tables[0]?.rows ?? [];
  if (rows.length !== faces.length) throw new Error("not the rows that were asked for");
  const faceOf = (row: PlanRow) => faces[rows.indexOf(row)] ?? "";
  return { rows, faceOf };
}

/** Which of the other rows each row is, by what they say; in the order in which they were found. */
function assigned(base: readonly string[], other: readonly string[]): string[] {
  const [here, there] = [rowsSaying(base), rowsSaying(other)];
  const faces = { base: here.faceOf, other: there.faceOf };
  return assignRows(here.rows, there.rows, faces).map(
    ([row, match]) =>
      `${here.rows.indexOf(row)} ${here.faceOf(row)} = ${there.rows.indexOf(match)} ${there.faceOf(match)}`,
  );
}

test.each<[string, string[], string[], string[]]>([
  [
    "one each, whatever they say",
    ["声をかけます"],
    ["道を直します"],
    ["0 声をかけます = 0 道を直します"],
  ],
  ["none", [], ["道を直します"], []],
  ["none left", ["声をかけます"], [], []],
  [
    "those that say the same, in another order",
    ["声をかけます", "道を直します"],
    ["道を直します", "声をかけます"],
    ["0 声をかけます = 1 声をかけます", "1 道を直します = 0 道を直します"],
  ],
  [
    "several that say the same, in their order",
    ["同じ", "同じ", "声をかけます"],
    ["声をかけます", "同じ", "同じ"],
    ["0 同じ = 1 同じ", "1 同じ = 2 同じ", "2 声をかけます = 0 声をかけます"],
  ],
  [
    "then the most alike first",
    ["道を直します", "声をかけます"],
    ["声をかけました", "道を直しました", "橋を架けます"],
    ["0 道を直します = 1 道を直しました", "1 声をかけます = 0 声をかけました"],
  ],
  [
    "what is left when the others are found",
    ["道を直します", "声をかけます"],
    ["橋を架けて渡る", "声をかけます"],
    ["1 声をかけます = 1 声をかけます", "0 道を直します = 0 橋を架けて渡る"],
  ],
  [
    "equally alike ones by their order",
    ["一", "二", "三"],
    ["四", "五", "六"],
    ["0 一 = 0 四", "1 二 = 1 五", "2 三 = 2 六"],
  ],
  [
    "one for several: the most alike of them",
    ["道を直します", "声をかけます"],
    ["声をかけました"],
    ["1 声をかけます = 0 声をかけました"],
  ],
  [
    "several for one",
    ["声をかけます"],
    ["道を直します", "声をかけました"],
    ["0 声をかけます = 1 声をかけました"],
  ],
])("%s", (_what, base, other, expected) => {
  expect(assigned(base, other)).toEqual(expected);
});

test("in large groups only those that say the same, then the order, for comparing all would take too long", () => {
  const many = (words: string) => Array.from({ length: 41 }, (_, i) => `${words}${i}`);
  const found = assigned(["同じ", ...many("道を直す")], [...many("道を直す第").reverse(), "同じ"]);
  expect(found).toHaveLength(42);
  expect(found.slice(0, 3)).toEqual([
    "0 同じ = 41 同じ",
    "1 道を直す0 = 0 道を直す第40",
    "2 道を直す1 = 1 道を直す第39",
  ]);
  expect(assigned(many("あ"), ["い", "う"])).toHaveLength(2);
  // Up to forty each they are compared.
  const forty = many("道を直す").slice(1);
  const compared = assigned(forty, forty.map((face) => `${face}る`).reverse());
  expect(compared).toContain("0 道を直す1 = 39 道を直す1る");
});
