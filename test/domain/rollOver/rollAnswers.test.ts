import { proposeRollOver } from "../../../src/domain/rollOver/proposeRollOver";
import { usualRollChoices } from "../../../src/domain/rollOver/RollChoices";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { cells, sourceOf } from "./roll";

test("what a person said a column means goes with it under its new header", () => {
  const sheet = sheetOf([
    ["施策の展開", "令和4年度の動き", "令和5年度計画"],
    ["見守り", "声をかけた。", "声をかける。"],
  ]);
  const answer = {
    ...{ sheetName: "進捗表", label: "令和4年度の動き", ordinal: 0 },
    ...{ kind: "result" as const, fiscalYear: 2022, party: null },
  };
  const proposal = proposeRollOver(sourceOf(bookOf([sheet]), [answer]), usualRollChoices);
  if (!proposal.ok) throw new Error(proposal.failure.code);
  expect(proposal.value.answers).toEqual([
    { ...answer, label: "令和5年度の動き", fiscalYear: 2023 },
  ]);
  expect(cells(proposal.value)[0]).toBe("B2 draft: 声をかけた。");
});

test("a year that only a person stated moves on with the headers around it", () => {
  const sheet = sheetOf([
    ["施策の展開", "取組状況", "令和5年度計画"],
    ["見守り", "声をかけた。", "毎月声をかける。"],
  ]);
  const answer = {
    ...{ sheetName: "進捗表", label: "取組状況", ordinal: 0 },
    ...{ kind: "result" as const, fiscalYear: 2022, party: null },
  };
  const source = sourceOf(bookOf([sheet]), [answer]);
  const proposal = proposeRollOver(source, usualRollChoices);
  if (!proposal.ok) throw new Error(proposal.failure.code);
  expect(proposal.value.answers).toEqual([{ ...answer, fiscalYear: 2023 }]);
  expect(cells(proposal.value)).toEqual(["B2 draft: 毎月声をかけた。", "C2 emptied: "]);
  const all = new Map(proposal.value.moves.map(({ id }) => [id, false]));
  expect(proposeRollOver(source, usualRollChoices, all)).toMatchObject({
    value: { answers: [], cells: [] },
  });
});
