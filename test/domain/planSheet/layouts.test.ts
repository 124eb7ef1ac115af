import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { layouts } from "../../fixtures/layouts";
import { tellBook, tellPairs } from "../../fixtures/told";

const cases = layouts.map((layout) => [layout.name, layout] as const);

test.each(cases)("%s", (_name, { book, last, profile, answers, expected, pairs }) => {
  const read = readPlanBook(book, profile, answers);
  expect(tellBook(read)).toEqual(expected);
  expect(tellPairs(last ? readPlanBook(last, profile, answers) : read, read)).toEqual(pairs);
});
