import type { WorkbookSnapshot } from "../../../../../src/domain/cells/SheetSnapshot";
import { textContent } from "../../../../../src/domain/cells/CellContent";
import { mapSheets } from "../../../../fixtures/changes";
import { reworded } from "../../../../support/clerks/blockText";
import { mergeReturned, type Returned } from "../../../../support/clerks/circulation";
import { inTurn, untouched } from "../../../../support/clerks/Clerk";
import { facts, factsOf } from "../../../../support/clerks/facts";
import { reword } from "../../../../support/clerks/write";
import { describeFixtures, readFixture } from "../../../../support/fixtures";
import { bookOf, sheetOf } from "../../../../support/sheetOf";
import { circulated, everyoneBut, on, profile, tell } from "./cityBook";

/** The same form a year later. */
function nextYear(book: WorkbookSnapshot): WorkbookSnapshot {
  const later = (text: string) =>
    text
      .replaceAll("令和元年度", "令和2年度")
      .replaceAll("平成30年度", "令和元年度")
      .replaceAll("30年度実績", "元年度実績");
  return mapSheets(book, (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.row < 6
        ? { ...cell, text: later(cell.text), content: textContent(later(cell.text)) }
        : cell,
    ),
  }));
}

const library = [
  "K8",
  "母親クラブの運営を支援しました。",
  "母親クラブの活動を支援しました。",
] as const;
const disabled = ["K9", "93人の参加", "95人の参加"] as const;

describeFixtures("山口市: whose copies they are", () => {
  test("stamps, names and changes", async () => {
    const base = await circulated();
    const returned: readonly Returned[] = [
      { file: "回答1.xlsx", stamped: "中央図書館", by: on(5, reword(...library)) },
      { file: "回答2.xlsx", by: on(5, reword(...disabled)) },
      { file: "回答3.xlsx", by: on(2, reword("N10", "471件", "475件")) },
      { file: "高齢福祉課.xlsx", by: on(3, reword("N8", "5回", "6回")) },
    ];
    const figures = ["2ページ!N10", "3ページ!N8"] as const;
    const [readings = "", meetings = ""] = figures.map((place) => tell(base).text(place));
    expect(factsOf(mergeReturned({ profile, base, returned }))).toEqual(
      facts({
        cells: {
          "5ページ!K8": tell(base).with("5ページ!K8", [library[1], library[2]]),
          "5ページ!K9": tell(base).with("5ページ!K9", [disabled[1], disabled[2]]),
        },
        accepted: [
          "回答1.xlsx 5ページ!K8 中央図書館 changed",
          "回答2.xlsx 5ページ!K9 障がい福祉課 changed",
        ],
        conflicts: [
          {
            type: "foreign-block-edit",
            at: figures[0],
            files: ["回答3.xlsx"],
            departments: ["障がい福祉課", "都市計画課"],
            base: readings,
            standing: readings,
            versions: [["？", reworded(readings, "471件", "475件")]],
          },
          {
            type: "foreign-block-edit",
            at: figures[1],
            files: ["高齢福祉課.xlsx"],
            departments: ["地域福祉課"],
            base: meetings,
            standing: meetings,
            versions: [["？", reworded(meetings, "5回", "6回")]],
          },
        ],
        questions: [
          "回答3.xlsx department-unknown: 都市計画課 by changes, 障がい福祉課 by changes",
          "高齢福祉課.xlsx department-disagrees: 地域福祉課 by changes, 高齢福祉課 by file-name",
        ],
        notReturned: everyoneBut("中央図書館", "障がい福祉課"),
      }),
    );
  });

  test("another year, another city and a letter are refused; the others are merged", async () => {
    const base = await circulated();
    const letter = bookOf([sheetOf([["回答期限は6月30日です。"]], [], "送付文")]);
    const returned: readonly Returned[] = [
      { file: "中央図書館.xlsx", by: on(5, reword(...library)) },
      { file: "学校教育課.xlsx", by: nextYear },
      { file: "一関市.xlsx", from: await readFixture("ichinoseki_R5_clean.xlsx"), by: untouched },
      { file: "送付文.xlsx", from: letter, by: untouched },
    ];
    const circulatedTo = ["中央図書館", "学校教育課"];
    expect(factsOf(mergeReturned({ profile, base, returned, circulatedTo }))).toEqual(
      facts({
        cells: { "5ページ!K8": tell(base).with("5ページ!K8", [library[1], library[2]]) },
        accepted: ["中央図書館.xlsx 5ページ!K8 中央図書館 changed"],
        refused: [
          "学校教育課.xlsx another-year",
          "一関市.xlsx another-plan",
          "送付文.xlsx no-plan-sheet",
        ],
        notReturned: ["学校教育課"],
      }),
    );
  });

  test("an extract of two pages, and a copy of an older version with its own base", async () => {
    const base = await circulated();
    const pages = ["5ページ", "7ページ"];
    const older = on(
      7,
      reword("K8", "1,610人養成", "1,600人養成"),
      reword("L8", "少ない", "多くない"),
    )(base);
    const returned: readonly Returned[] = [
      {
        file: "中央図書館.xlsx",
        sentRows: pages.flatMap((sheetName) => [6, 7, 8].map((row) => ({ sheetName, row }))),
        by: inTurn(on(5, reword(...library)), (book) => ({
          ...book,
          sheets: book.sheets.filter(({ name }) => pages.includes(name)),
        })),
      },
      {
        file: "高齢福祉課.xlsx",
        from: older,
        carriesBase: true,
        by: on(7, reword("N8", "161%", "170%")),
      },
    ];
    expect(factsOf(mergeReturned({ profile, base, returned }))).toEqual(
      facts({
        cells: {
          "5ページ!K8": tell(base).with("5ページ!K8", [library[1], library[2]]),
          "7ページ!N8": "170%",
        },
        accepted: [
          "中央図書館.xlsx 5ページ!K8 中央図書館 changed",
          "高齢福祉課.xlsx 7ページ!N8 高齢福祉課 changed",
        ],
        notReturned: everyoneBut("中央図書館", "高齢福祉課"),
      }),
    );
  });
});
