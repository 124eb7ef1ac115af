import { answerFor } from "../../../src/domain/planSheet/answerFor";
import { tableIn } from "../../support/tableIn";

const { columns } = tableIn([
  ["施策", "令和4年度実績", "事業名", "令和5年度計画", "事業名"],
  ["見守り", "一", "二", "三", "四"],
]);

test("an answer knows its column by sheet, label and the order among columns of that label", () => {
  const meaning = { kind: "project", fiscalYear: 2023, party: null } as const;
  const answers = columns.map((column) => answerFor(meaning, column, columns, "進捗表"));
  expect(answers.map(({ label, ordinal }) => [label, ordinal])).toEqual([
    ["施策", 0],
    ["令和4年度実績", 0],
    ["事業名", 0],
    ["令和5年度計画", 0],
    ["事業名", 1],
  ]);
  expect(answers[4]).toEqual({ sheetName: "進捗表", label: "事業名", ordinal: 1, ...meaning });
});

test("given back, an answer reaches the very column it is about", () => {
  const last = columns[4];
  if (!last) throw new Error("no fifth column");
  const answer = answerFor(
    { kind: "note", fiscalYear: null, party: null },
    last,
    columns,
    "進捗表",
  );
  const again = tableIn(
    [
      ["施策", "令和4年度実績", "事業名", "令和5年度計画", "事業名"],
      ["見守り", "一", "二", "三", "四"],
    ],
    [],
    [answer],
  );
  expect(again.columns.filter(({ answered }) => answered).map(({ column }) => column)).toEqual([4]);
  expect(again.columns[4]?.kind).toBe("note");
});
