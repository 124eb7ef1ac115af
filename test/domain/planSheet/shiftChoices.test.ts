import { shiftChoices } from "../../../src/domain/planSheet/shiftChoices";
import { tableIn } from "../../support/tableIn";

const rows = [
  ["施策", "担当課", "令和4年度実績", "令和5年度計画"],
  ["見守り", "取り組む。", "福祉課", "一", "二"],
  ["相談", "聞く。", "健康課", "三", "四"],
];
const { columns } = tableIn(rows);

/** What the columns mean once a choice is taken. */
const kindsAfter = (answers: ReturnType<typeof shiftChoices>[number]["answers"]) =>
  tableIn(rows, [], answers).columns.map(({ kind, fiscalYear }) =>
    `${kind} ${fiscalYear ?? ""}`.trim(),
  );

test("moved back as far as 担当課 shows comes first, not used at all second", () => {
  const choices = shiftChoices(columns, "進捗表", { owner: { headed: 1, actual: 2 } });
  expect(choices.map(({ answers }) => kindsAfter(answers))).toEqual([
    ["hierarchy", "other", "owner", "result 2022", "plan 2023"],
    ["hierarchy", "other", "other", "other", "other"],
  ]);
});

test("where nothing shows how far, or it is further than can be explained, it can only be left unused", () => {
  for (const owner of [null, { headed: 1, actual: 3 }]) {
    const choices = shiftChoices(columns, "進捗表", { owner });
    expect(choices).toHaveLength(1);
    expect(choices.flatMap(({ answers }) => answers).map(({ kind }) => kind)).toEqual([
      ...["other", "other", "other", "other"],
    ]);
  }
});

test("two parties side by side: the columns left without a label are their undertakings", () => {
  const two = tableIn(
    [
      ["施策", "市の取組", "", "社協の取組", "", ""],
      ["", "実績", "計画", "担当課", "実績", "計画"],
      ["見守り", "市は", "一", "二", "社は", "福祉課", "三", "四"],
      ["相談", "市も", "五", "六", "社も", "健康課", "七", "八"],
    ],
    ["A1:A2", "B1:C1", "D1:F1"],
  );
  const [moved] = shiftChoices(two.columns, "進捗表", { owner: { headed: 3, actual: 5 } });
  const told = moved?.answers.map(({ kind, party }) => `${kind} ${party ?? ""}`);
  expect(told).toEqual([
    "activity 市",
    "result 市",
    "plan 市",
    "activity 社協",
    "owner 社協",
    "result 社協",
    "plan 社協",
  ]);
});
