import "../nodeGlobals";
import { act, screen, within } from "@testing-library/react";
import { formatAddress } from "../../../src/domain/cells/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { describeFixtures, emptied, readFixture } from "../../support/fixtures";
import { openPane, press } from "../openPane";

/** Expectations are written from the cities' documents: last year's plan cell, turned by hand. */

function onlySheet(book: WorkbookSnapshot, name?: string): SheetSnapshot {
  const sheet = book.sheets.find((one) => name === undefined || one.name === name);
  if (!sheet) throw new Error(`${book.file} has no ${name}`);
  return sheet;
}

/** Last year's sheet beside this year's, as some cities keep them. */
function together(thisYear: SheetSnapshot, lastYear: SheetSnapshot): WorkbookSnapshot {
  const beside = { ...lastYear, id: `${lastYear.id} last`, name: `前の年 ${lastYear.name}` };
  return { file: "今年.xlsx", sheets: [thisYear, beside] };
}

function sources(department: string) {
  return within(screen.getByRole("radiogroup", { name: `【${department}】の下書きのもと` }));
}

describeFixtures("一関市, 令和4年度計画 → 令和4年度実績, the result emptied first", () => {
  const lessons =
    "【福祉課】\n■ 一関保健福祉環境センターによる、市内小学校を対象とした障がい者理解出前授業が毎年開催されており、福祉課でも職員の派遣等に協力した。\n" +
    "【学校教育課】\n■ 「総合的な学習の時間」及び「学級活動」等において、各校教育課程に「障がいのある者との交流」「高齢者との交流」「福祉施設への訪問」「保育体験」等の活動を位置付け、計画。\n" +
    "【長寿社会課】\n■ 「高校生を対象としたワークショップ」を12/10開催した。";

  async function open() {
    const r5 = await readFixture("ichinoseki_R5_clean.xlsx");
    const r4 = await readFixture("ichinoseki_R4_clean.xlsx");
    const thisYear = onlySheet(emptied(r5, ["F", "G"], 4));
    const pane = await openPane(together(thisYear, onlySheet(r4)), {
      tab: "carryForward",
      rules: [],
    });
    return { ...pane, sheetId: thisYear.id };
  }

  it("shows the first measure's departments, and what is sure of their sentences", async () => {
    await open();
    expect(screen.getByText(/^福祉課・1文 学校教育課・1文 長寿社会課・1文/u)).toBeTruthy();
    const lines = (department: string) =>
      within(screen.getByRole("list", { name: `${department}の下書き` })).getByRole("listitem")
        .textContent;
    expect(lines("福祉課")).toMatch(/派遣等に協力する協力した。確実$/u);
    expect(lines("学校教育課")).toContain("どちらにしますか");
    expect(lines("長寿社会課")).toMatch(
      /を12\/10開催予定。どちらにしますか数字はあとで確かめる予定のまま開催した$/u,
    );
    // 協力した。 is word for word what was reported the year before.
    expect(
      screen.getAllByText("計画と前の年の実績は、ほとんど同じ文です。").length,
    ).toBeGreaterThan(0);
    expect(sources("長寿社会課").getByRole("radio", { name: /令和4年度計画/u })).toBeTruthy();
  });

  it("writes what was chosen into the first cell, and takes all of it back", async () => {
    const { memory, sheetId } = await open();
    const asked = screen.getByRole("radiogroup", { name: /ワークショップ/u });
    await act(async () => within(asked).getByRole("radio", { name: "開催した" }).click());
    await press(/か所に入れる$/u);
    const first = { row: 3, column: 5 };
    expect(memory.text(sheetId, first)).toBe(lessons);
    await press(/か所を元に戻す$/u);
    expect(memory.text(sheetId, first)).toBe("");
  });
});

describeFixtures("山口市, 令和元年度実施予定 → 令和元年度実施状況", () => {
  const volunteers =
    "・ボランティア情報を積極的に発信しました。\n" +
    "・市社協だよりによりボランティア活動保険等について掲載し、周知に努めました。\n" +
    "・地域や学校等からの依頼に、積極的に対応しました。\n" +
    "・災害ボランティア研修会を開催しました。\n" +
    "・介護予防・生活支援サポーター養成講座を開催しました。\n" +
    "・南部地域手話・点訳・音訳・要約筆記体験講座を開催しました。\n" +
    "・小学生を対象とした福祉施設等への職場体験講座を実施しました。\n" +
    "・団体・グループからの相談等に随時応じました。";

  /** The next year's form: headers one year on, nothing reported yet. */
  function nextYear(sheet: SheetSnapshot): SheetSnapshot {
    const headers: Record<string, string> = {
      平成30年度実施状況: "令和元年度実施状況",
      令和元年度実施予定: "令和2年度実施予定",
    };
    const cells = sheet.cells.flatMap((cell) => {
      const isResult = /^[EK]\d/u.test(formatAddress(cell)) && cell.row > 5;
      if (isResult) return [];
      const text = headers[cell.text] ?? cell.text;
      const content = cell.content.kind === "text" ? { ...cell.content, text } : cell.content;
      return [{ ...cell, text, content }];
    });
    return { ...sheet, cells };
  }

  it("asks for the party, then tells each of the sentences as a result, politely", async () => {
    const book = await readFixture("yamaguchi_jisshi_joukyou.xlsx");
    const last = onlySheet(book, "1ページ");
    const thisYear = nextYear(last);
    const { memory } = await openPane(together(thisYear, last), { tab: "carryForward", rules: [] });
    await press("組を選ぶ");
    await press(/^社協 令和元年度計画 → 社協 令和元年度実績/u, "radio");
    await press("この組を使う");
    await press(/か所に入れる$/u);
    expect(memory.text(thisYear.id, { row: 6, column: 4 })).toBe(volunteers);
  });
});
