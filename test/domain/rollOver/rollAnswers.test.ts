import { proposeRollOver } from "../../../src/domain/rollOver/proposeRollOver";
import { rollAnswers } from "../../../src/domain/rollOver/rollAnswers";
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

test("answers of a sheet that is none any more are left out", () => {
  const sheet = sheetOf([
    ["施策の展開", "取組状況", "令和5年度計画"],
    ["見守り", "声をかけた。", "声をかける。"],
  ]);
  const answer = {
    ...{ sheetName: "進捗表", label: "取組状況", ordinal: 0 },
    ...{ kind: "result" as const, fiscalYear: 2022, party: null },
  };
  const { book } = sourceOf(bookOf([sheet]), [answer]);
  expect(rollAnswers([answer], book, { ...book, readings: [] }, () => true)).toEqual([]);
});

describe("an answer of a column that states no year", () => {
  const answer = {
    ...{ sheetName: "R5進捗表", label: "その他参考", ordinal: 0 },
    ...{ kind: "note" as const, fiscalYear: null, party: null },
  };
  const of = (name: string) => {
    const rows = [
      ["施策の展開", "令和4年度実績", "令和5年度計画", "その他参考"],
      ["見守り", "声をかけた。", "声をかける。", ""],
    ];
    const given = [{ ...answer, sheetName: name }];
    const proposal = proposeRollOver(
      sourceOf(bookOf([sheetOf(rows, [], name)]), given),
      usualRollChoices,
    );
    if (!proposal.ok) throw new Error(proposal.failure.code);
    return proposal.value.answers;
  };

  it("holds as it is while its sheet keeps its name", () => {
    expect(of("進捗表")).toEqual([]);
  });

  it("goes with the new name of its sheet", () => {
    expect(of("R5進捗表")).toEqual([{ ...answer, sheetName: "R6進捗表" }]);
  });
});
