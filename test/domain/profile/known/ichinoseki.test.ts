import { resolveDepartment } from "../../../../src/domain/department/resolveDepartment";
import { successorsOf } from "../../../../src/domain/department/successorsOf";
import { parseEntry } from "../../../../src/domain/entry/parseEntry";
import { ichinoseki } from "../../../../src/domain/profile/known/ichinoseki";
import { describeFixtures, readFixture } from "../../../support/fixtures";

const { profile } = ichinoseki;

/** How often each department's name stands in a tag of the workbook, by its name in the register. */
async function tagged(file: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const { sheets } = await readFixture(file);
  for (const { text } of sheets.flatMap(({ cells }) => cells))
    for (const { tag } of parseEntry(text).blocks)
      for (const spelling of tag?.departments ?? []) {
        const name = resolveDepartment(spelling, profile);
        counts[name] = (counts[name] ?? 0) + 1;
      }
  return counts;
}

describeFixtures("一関市 on its published sheets", () => {
  test("令和4年度: six departments of today and the two that were split up", async () => {
    expect(await tagged("ichinoseki_R4_clean.xlsx")).toEqual({
      福祉課: 19,
      学校教育課: 7,
      子育て支援課: 13,
      長寿社会課: 27,
      まちづくり推進課: 6,
      子育て支援センター: 8,
      健康づくり課: 12,
      消防本部防災課: 4,
    });
  });

  test("令和5年度: nine departments, the three misspellings gathered under one name", async () => {
    const counts = await tagged("ichinoseki_R5_clean.xlsx");
    expect(counts).toEqual({
      児童保育課: 4,
      長寿社会課: 33,
      福祉課: 24,
      学校教育課: 6,
      いきがいづくり課: 6,
      まちづくり推進課: 6,
      こども家庭課: 11,
      健康づくり課: 10,
      消防本部防災課: 4,
    });
    expect(Object.keys(counts).sort()).toEqual(profile.departments.map(({ name }) => name).sort());
  });
});

test.each(["子育て支援課", "子育て支援センター"])("%s has two successors", (name) => {
  expect(successorsOf(name, profile)).toEqual(["こども家庭課", "児童保育課"]);
});
