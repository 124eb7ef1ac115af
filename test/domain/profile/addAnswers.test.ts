import type { ColumnAnswer } from "../../../src/domain/planSheet/ReadingAnswers";
import { addAnswers } from "../../../src/domain/profile/addAnswers";

const answer: ColumnAnswer = {
  sheetName: "進捗表",
  label: "取組内容",
  ordinal: 0,
  kind: "result",
  fiscalYear: 2023,
  party: null,
};

test("an answer replaces only the one about the same column", () => {
  const second = { ...answer, ordinal: 1 };
  const elsewhere = { ...answer, sheetName: "別紙" };
  const otherLabel = { ...answer, label: "備考" };
  const kept = [answer, second, elsewhere, otherLabel];
  const changed: ColumnAnswer = { ...answer, kind: "plan", fiscalYear: 2024 };
  expect(addAnswers(kept, [changed])).toEqual([changed, second, elsewhere, otherLabel]);
  expect(addAnswers(kept, kept)).toEqual(kept);
});
