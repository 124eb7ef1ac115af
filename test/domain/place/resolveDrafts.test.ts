import type { Draft } from "../../../src/domain/place/Draft";
import { resolveDrafts } from "../../../src/domain/place/resolveDrafts";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { bookOf, sheetOf } from "../../support/sheetOf";

const draft = (measure: string, row: number): Draft => ({
  id: measure,
  place: {
    sheetId: "id-進捗表",
    sheetName: "進捗表",
    measure,
    role: null,
    column: { kind: "result", fiscalYear: 2022, party: null },
    ordinal: 0,
    lastPosition: { row, column: 1 },
  },
  text: "同じ文。",
  from: { file: "R4.xlsx", sheet: "進捗表", cell: "C2" },
  departments: [],
  fillBefore: null,
});

test("a deleted measure's draft is not taken for the one that moved up into its row", () => {
  const rows = [
    ["施策", "令和4年度実績", "令和5年度計画"],
    ["相談", "同じ文。", ""],
    ["縁側", "同じ文。", ""],
  ];
  const book = readPlanBook(bookOf([sheetOf(rows)]), usualProfile);
  const drafts = [draft("見守り", 1), draft("相談", 2), draft("縁側", 3)];
  const found = resolveDrafts(drafts, book).map((place) => place?.entry.anchor.row ?? null);
  expect(found).toEqual([null, 1, 2]);
  expect(resolveDrafts(drafts.slice(0, 1), book)[0]?.entry.anchor.row).toBe(1);
});
