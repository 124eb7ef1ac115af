import { textContent } from "../../../src/domain/cells/CellContent";
import { addMeasure } from "../../../src/domain/form/addMeasure";
import { formOfBook } from "../../laws/formBooks";
import { describeFixtures, readFixture } from "../../support/fixtures";
import { sheetOf } from "../../support/sheetOf";
import { formOf, measureOf, partOf } from "./progressBook";
import { shown } from "./shown";

it("writes numbers of a number column on", () => {
  const rows = [
    ["No.", "施策の展開", "令和4年度実績", "令和5年度計画"],
    ["1", "見守り", "歩いた", "歩く"],
    ["2", "居場所", "開いた", "開く"],
  ];
  const form = formOf(sheetOf(rows));
  const part = partOf(form);
  const result = addMeasure(form, part, measureOf(part, 0), { levels: ["買い物"], duties: [] });
  if (!result.ok) throw new Error(result.failure.code);
  expect(shown(form.snapshot, result.value).text("A3")).toBe("2");
  expect(result.value.renumbering.map(({ after }) => after)).toEqual([textContent("3")]);
});

it("offers nothing where one of the numbers that follow cannot be written: ㉟ is the last one", () => {
  const rows = [
    ["施策の展開", "令和4年度実績"],
    ["㉝ 見守り", "歩いた"],
    ["㉞ 居場所", "開いた"],
    ["㉟ 窓口", "受けた"],
  ];
  const offered = (measures: number) => {
    const form = formOf(sheetOf(rows.slice(0, measures + 1)));
    const part = partOf(form);
    const result = addMeasure(form, part, measureOf(part, 0), { levels: ["買い物"], duties: [] });
    if (!result.ok) throw new Error(result.failure.code);
    return result.value.renumbering.map(({ after }) => after);
  };
  expect(offered(2)).toEqual([textContent("㉟ 居場所")]);
  expect(offered(3)).toEqual([]);
});

describeFixtures("numbers in the cities' sheets", () => {
  it("山口市: numbers go on over a page where they did before", async () => {
    const form = formOfBook(await readFixture("yamaguchi_jisshi_joukyou.xlsx"));
    const part = partOf(form, 10);
    const given = { levels: ["出前講座"], duties: [] };
    const result = addMeasure(form, part, measureOf(part, 1), given);
    if (!result.ok) throw new Error(result.failure.code);
    const pages = form.snapshot.sheets.map(({ id }) => id);
    const follow = result.value.renumbering.map(({ sheetId, after }) => [
      pages.indexOf(sheetId) + 1,
      after.kind === "text" ? after.text.slice(0, 1) : "",
    ]);
    expect(follow).toEqual([
      [12, "④"],
      [12, "⑤"],
    ]);
  });
});
