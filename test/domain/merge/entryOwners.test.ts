import { entryOwners } from "../../../src/domain/merge/entryOwners";
import { jointTablesOf } from "../../../src/domain/planSheet/jointTables";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { profileSchema } from "../../../src/domain/profile/Profile";
import { bookOf, sheetOf } from "../../support/sheetOf";

const profile = profileSchema.parse({
  departments: [{ name: "福祉課", spellings: ["福社課"] }, { name: "防災課" }],
});

/** Whose untagged text is, in each result column of the first row, from the left. */
function ownersIn(rows: string[][], merges: string[] = []): (readonly string[])[] {
  const book = readPlanBook(bookOf([sheetOf(rows, merges)]), profile);
  const [part] = jointTablesOf(book).flatMap(({ parts }) => parts);
  if (!part) throw new Error("no table");
  const { columns, rows: own } = part.table;
  return columns
    .filter(({ kind }) => kind === "result")
    .map(({ kind, fiscalYear, party }) =>
      entryOwners(part, { meaning: { kind, fiscalYear, party } }, own[0] ?? null, profile),
    );
}

test("those of the row's owner column, by their names in the register", () => {
  const header = ["施策の展開", "担当課", "令和4年度実績"];
  expect(ownersIn([header, ["① 見守り", "福社課・防災課・福祉課", "訪ねた。"]])).toEqual([
    ["福祉課", "防災課"],
  ]);
});

test("everybody's where no column says", () => {
  expect(
    ownersIn([
      ["施策の展開", "令和4年度実績"],
      ["① 見守り", "訪ねた。"],
    ]),
  ).toEqual([[]]);
});

test("an owner column under one party says nothing of another party's columns: those are that party's", () => {
  const rows = [
    ["項目", "社協", "", "市", "", ""],
    ["", "取組み", "令和4年度実施状況", "取組み", "担当課", "令和4年度実施状況"],
    ["見守り", "声をかける", "訪ねた。", "広報する", "福祉課", "載せた。"],
    ["相談", "話を聞く", "聞いた。", "窓口を置く", "防災課", "置いた。"],
  ];
  expect(ownersIn(rows, ["A1:A2", "B1:C1", "D1:F1"])).toEqual([["社協"], ["福祉課"]]);
});
