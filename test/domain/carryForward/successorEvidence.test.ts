import { successorEvidence } from "../../../src/domain/carryForward/successorEvidence";
import { planSheetsOf, readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { reorganised } from "./oneMeasure";

const sheet = sheetOf([
  ["基本目標", "施策", "令和4年度実績", "令和5年度計画"],
  ["子育て", "保育", "", "【児童保育課】\n■ あ"],
  ["", "相談", "【児童保育課】\n■ い", ""],
  ["", "集い", "", "【こども家庭課】\n■ う\n【こども家庭課】\n■ え"],
  ["", "遊び", "", ""],
  ["高齢", "見守り", "【子育て支援課】\n■ お", "【児童保育課】\n■ か"],
  ["", "電話", "", ""],
]);
const book = readPlanBook(bookOf([sheet]), reorganised);
const likeliestFirst = successorEvidence(book, reorganised);

function candidates(measure: string) {
  const [found] = planSheetsOf(book).flatMap(({ tables }) =>
    tables.flatMap(({ measures }) => measures.filter(({ text }) => text === measure)),
  );
  if (!found) throw new Error(`no ${measure}`);
  return likeliestFirst(["こども家庭課", "児童保育課"], found).map(({ name, evidence }) => [
    name,
    evidence.measure,
    evidence.neighbours,
    evidence.book,
  ]);
}

test("whoever has a block in the measure comes first, in whatever column", () => {
  expect(candidates("相談")).toEqual([
    ["児童保育課", 1, 2, 3],
    ["こども家庭課", 0, 2, 2],
  ]);
  // One block there speaks louder than any number elsewhere.
  expect(candidates("集い")[0]).toEqual(["こども家庭課", 2, 2, 2]);
});

test("then who has most under the same heading, then in the whole book; a former name speaks for nobody", () => {
  expect(candidates("電話")).toEqual([
    ["児童保育課", 0, 1, 3],
    ["こども家庭課", 0, 0, 2],
  ]);
  expect(candidates("遊び").map(([name]) => name)).toEqual(["児童保育課", "こども家庭課"]);
});

test("where a heading has but one measure, the next one up is near", () => {
  const goals = sheetOf([
    ["基本目標", "方向性", "施策", "令和4年度実績", "令和5年度計画"],
    ["子育て", "育てる", "保育", "", ""],
    ["", "集う", "広場", "", "【児童保育課】\n■ あ"],
    ["高齢", "見守る", "訪問", "", "【こども家庭課】\n■ い"],
    ["", "支える", "電話", "", "【こども家庭課】\n■ う"],
  ]);
  const found = readPlanBook(bookOf([goals]), reorganised);
  const [measure] = planSheetsOf(found).flatMap(({ tables }) =>
    tables.flatMap((one) => one.measures),
  );
  if (!measure) throw new Error("no measure");
  const likely = successorEvidence(found, reorganised)(["こども家庭課", "児童保育課"], measure);
  expect(likely).toEqual([
    { name: "児童保育課", evidence: { measure: 0, neighbours: 1, book: 1 } },
    { name: "こども家庭課", evidence: { measure: 0, neighbours: 0, book: 2 } },
  ]);
});
