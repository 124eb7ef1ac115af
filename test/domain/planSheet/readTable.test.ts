import { headerVocabulary } from "../../../src/domain/planSheet/headerVocabulary";
import { readRows } from "../../../src/domain/planSheet/readRows";
import { readTable, sharedMeanings, type TableRows } from "../../../src/domain/planSheet/readTable";
import { draftSheet } from "../../../src/domain/planSheet/SheetDraft";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { sheetOf } from "../../support/sheetOf";

const words = headerVocabulary(usualProfile);

function tableRows(rows: string[][], merges: string[] = []): TableRows {
  const sheet = draftSheet(sheetOf(rows, merges), words, [], usualProfile.roles);
  const [draft] = sheet.tables;
  if (!draft) throw new Error(sheet.declined?.reason);
  const { frame, columns, levels } = draft;
  return { sheet, draft, body: readRows(sheet.grid, frame, columns, usualProfile, null, levels) };
}

const merged = tableRows(
  [
    ["進捗表"],
    ["施策", "区分", "令和4年度実績", "令和5年度計画"],
    ["見守り", "市民", "一", "甲"],
    ["", "行政", "", "乙"],
  ],
  ["C3:C4"],
);

test("a column merged over a measure's rows belongs to the measures", () => {
  expect(sharedMeanings(merged)).toEqual(["result 2022 "]);
});

test("the entries follow what is shared in any sheet, not only in this one", () => {
  const texts = (shared: string[]) =>
    readTable(merged, new Set(shared), words).entries.map(({ role, text }) => [role, text]);
  expect(texts(["result 2022 "])).toEqual([
    [null, "一"],
    ["市民", "甲"],
    ["行政", "乙"],
  ]);
  expect(texts(["result 2022 ", "plan 2023 "])).toEqual([
    [null, "一"],
    [null, "甲\n乙"],
  ]);
});

test("a table says where its titles and its header stand", () => {
  const table = readTable(merged, new Set(), words);
  expect(table).toMatchObject({
    titles: ["進捗表"],
    titleRows: { first: 0, last: 0 },
    headerRows: { first: 1, last: 1 },
    repeatedHeaderRows: [],
    questions: [],
  });
  expect(table.columns[2]).toEqual({
    ...{ column: 2, label: "令和4年度実績", level: null },
    ...{ kind: "result", fiscalYear: 2022, party: null },
  });
});

test("where 計画 and 実績 run down the rows, they tell what each entry means", () => {
  const axes = tableRows([
    ["施策", "区分", "令和4年度", "令和5年度"],
    ["見守り", "計画", "甲", "乙"],
    ["", "実績", "一", ""],
  ]);
  const told = readTable(axes, new Set(), words).entries.map(({ meaning, text }) => [
    `${meaning.kind} ${meaning.fiscalYear}`,
    text,
  ]);
  expect(told).toEqual([
    ["plan 2022", "甲"],
    ["result 2022", "一"],
    ["plan 2023", "乙"],
    ["result 2023", ""],
  ]);
});
