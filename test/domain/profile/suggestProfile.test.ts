import { suggestProfile } from "../../../src/domain/profile/suggestProfile";
import { describeFixtures, readFixture } from "../../support/fixtures";
import { bookOf, sheetOf } from "../../support/sheetOf";

function suggested(...sheets: (readonly string[])[]): string | null {
  const book = bookOf(
    sheets.map((rows, at) =>
      sheetOf(
        rows.map((text) => [text]),
        [],
        `${at}`,
      ),
    ),
  );
  return suggestProfile(book)?.city ?? null;
}

describeFixtures("suggestProfile on the published sheets", () => {
  test.each<[string, string | null]>([
    ["ichinoseki_R4_clean.xlsx", "一関市"],
    ["ichinoseki_R4_sheet.xlsx", "一関市"],
    ["ichinoseki_R5_clean.xlsx", "一関市"],
    ["ichinoseki_R5_sheet.xlsx", "一関市"],
    ["oshu_nenji_keikaku_symbols.xlsx", "奥州市"],
    // Its sheets never name the city.
    ["oshu_jisshi_keikaku_5year.xlsx", null],
    ["yamaguchi_jisshi_joukyou.xlsx", "山口市"],
    ["yamaguchi_jisshi_joukyou_verbatim.xlsx", "山口市"],
  ])("%s → %s", async (file, city) => {
    expect(suggestProfile(await readFixture(file))?.city ?? null).toBe(city);
  });
});

test("a title of any sheet will do, in any width and spacing", () => {
  expect(suggested(["進捗表"], ["", "第３期　山 口 市 地域福祉計画　進捗状況"])).toBe("山口市");
});

test("nothing is suggested where a city is only mentioned, unknown, or one of several", () => {
  expect(suggested(["みなも市地域福祉計画"])).toBeNull();
  expect(suggested(["一関市総合福祉センターにて開催"])).toBeNull();
  expect(suggested(["一関市と協議した。来年度の計画"])).toBeNull();
  expect(suggested(["", "", "", "", "", "一関市地域福祉計画を参考にする"])).toBeNull();
  expect(suggested(["一関市地域福祉計画"], ["奥州市地域福祉計画"])).toBeNull();
  expect(suggested([])).toBeNull();
});
