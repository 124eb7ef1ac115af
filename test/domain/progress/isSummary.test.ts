import { isSummary } from "../../../src/domain/progress/isSummary";
import { progress as words } from "../../../src/messages/progress";
import { sheetOf } from "../../support/sheetOf";

const { ja, en } = words;
const header = ["課", "書く所", "記入済", "未確認", "未記入", "指摘"];

it("is known by its first row, whatever the sheet is called and whatever stands below", () => {
  expect(isSummary(sheetOf([header, ["福祉課", "3"]], [], "3月の集計"), ja.summary)).toBe(true);
  expect(isSummary(sheetOf([header]), en.summary)).toBe(false);
});

it("is nothing that only looks like it: another heading, one more or one less, or further down", () => {
  const others = [
    [["係", ...header.slice(1)]],
    [[...header, "備考"]],
    [header.slice(0, -1)],
    [[], header],
    [[]],
  ];
  for (const rows of others) expect(isSummary(sheetOf(rows), ja.summary)).toBe(false);
});
