import { sheetOf } from "../../support/sheetOf";
import { moved, roll, stayed } from "./roll";

const body = ["見守り", "声をかけた。", "声をかける。"];

/** A sheet of one measure under these titles, 令和4年度実績 and 令和5年度計画 its columns. */
const titled = (...titles: string[]) =>
  sheetOf(
    [...titles.map((title) => [title]), ["施策の展開", "令和4年度実績", "令和5年度計画"], body],
    titles.map((_, row) => `A${row + 1}:C${row + 1}`),
  );

describe("headers", () => {
  it("move on by one year, in their own way of writing", () => {
    const sheet = sheetOf([["施策の展開", "Ｒ４実績", "令和５(2023)年度\n計画"], body]);
    expect(moved(roll([sheet]))).toEqual([
      "B1 header: Ｒ５実績",
      "C1 header: 令和６(2024)年度\n計画",
    ]);
  });

  it("move in every tier, and where they come again on a later page", () => {
    const sheet = sheetOf(
      [
        ["施策の展開", "令和4年度", "", "令和5年度", ""],
        ["", "実績", "事業", "計画", "事業"],
        ["見守り", "声をかけた。", "見守り事業", "声をかける。", "見守り事業"],
        ["施策の展開", "令和4年度", "", "令和5年度", ""],
        ["", "実績", "事業", "計画", "事業"],
        ["居場所", "開いた。", "居場所事業", "開く。", "居場所事業"],
      ],
      ["A1:A2", "B1:C1", "D1:E1", "A4:A5", "B4:C4", "D4:E4"],
    );
    expect(moved(roll([sheet]))).toEqual([
      "B1 header: 令和5年度",
      "D1 header: 令和6年度",
      "B4 header: 令和5年度",
      "D4 header: 令和6年度",
    ]);
  });

  it("of figures stay with them, and go when the figures do", () => {
    const sheet = sheetOf([
      ["活動名", "平成30年度実施状況", "令和元年度実施予定", "主な活動指標", "30年度実績"],
      ["講座", "開いた。", "開く。", "講座の回数", "3回"],
    ]);
    expect(stayed(roll([sheet]))).toEqual(["E1 figures: 令和元年度実績"]);
    expect(moved(roll([sheet], { figures: "empty" }))).toEqual([
      "B1 header: 令和元年度実施状況",
      "C1 header: 令和2年度実施予定",
      "E1 header: 令和元年度実績",
    ]);
  });
});

describe("titles", () => {
  it("move where they name a year that is reported on or planned", () => {
    const sheet = titled("令和４年度実績・令和５年度計画 進捗管理表");
    expect(moved(roll([sheet]))[0]).toBe("A1 title: 令和５年度実績・令和６年度計画 進捗管理表");
  });

  test.each([
    ["地域福祉計画（計画期間：令和4年度～8年度）", "period", "令和5年度～9年度"],
    ["地域福祉計画（令和4年度～令和8年度）", "range", "令和5年度～令和9年度"],
    ["第2期地域福祉計画（R4-R8）", "range", "R5-R9"],
    ["令和4年度策定 地域福祉計画", "made", "令和5年度策定"],
    ["社会福祉法（令和4年法律第52号）による", "made", "令和5年法律第52号"],
    ["みなも市条例（令和4年条例第3号）", "made", "令和5年条例第3号"],
    ["令和4年厚生労働省令第10号による", "made", "令和5年厚生労働省令"],
    ["令和4年度に創設した制度の進捗", "made", "令和5年度に創設"],
    ["令和5年3月31日現在", "date", "令和6年3月31日現在"],
    ["R4.4.1現在", "date", "R5.4.1現在"],
    ["令和2年度調査の結果による", "other-year", "令和3年度調査"],
    ["21年度調査の結果による", "other-year", "22年度調査"],
  ])("%s stays (%s), with a box to move it", (title, why, then) => {
    const proposal = roll([titled(title)]);
    const [first] = stayed(proposal);
    expect(first).toContain(`A1 ${why}: `);
    expect(first).toContain(then);
    expect(moved(proposal).map((line) => line.slice(0, 2))).toEqual(["B2", "C2"]);
  });

  it("move in both of their spellings, whichever comes first", () => {
    const titles = ["2022（令和4）年度 進捗", "令和４（２０２２）年度 進捗", "2022/令和4年度 進捗"];
    expect(moved(roll([titled(...titles)])).slice(0, 3)).toEqual([
      "A1 title: 2023（令和5）年度 進捗",
      "A2 title: 令和５（２０２３）年度 進捗",
      "A3 title: 2023/令和5年度 進捗",
    ]);
  });

  it("of two years in one word move together, or not at all", () => {
    expect(moved(roll([titled("令和4・5年度の進捗")]))[0]).toBe("A1 title: 令和5・6年度の進捗");
    const older = roll([titled("令和3・4年度の調査から")]);
    expect(stayed(older)).toEqual(["A1 other-year: 令和4・5年度の調査から"]);
  });

  it("of which a part moves and a part stays are two, each with its own box", () => {
    const proposal = roll([titled("計画（令和3年度～令和7年度）令和4年度実施状況")]);
    expect(moved(proposal)[0]).toBe("A1 title: 計画（令和3年度～令和7年度）令和5年度実施状況");
    expect(stayed(proposal)).toEqual(["A1 range: 計画（令和4年度～令和8年度）令和4年度実施状況"]);
    const both = roll([titled("計画（令和3年度～令和7年度）令和4年度実施状況")], {}, (all) => all);
    expect(both.headings[0]).toMatchObject({
      after: { text: "計画（令和4年度～令和8年度）令和5年度実施状況" },
    });
  });

  it("of which no era makes a year are none", () => {
    const proposal = roll([titled("80年度版 施設の一覧")]);
    expect(stayed(proposal)).toEqual([]);
    expect(moved(proposal).map((line) => line.slice(0, 2))).toEqual(["B2", "C2"]);
  });

  it("take a note on the year before along", () => {
    const proposal = roll([titled("令和4年度実績（( )内は令和3年度）")]);
    expect(moved(proposal)[0]).toBe("A1 title: 令和5年度実績（( )内は令和4年度）");
  });
});

describe("names of sheets", () => {
  const named = (name: string) =>
    sheetOf([["施策の展開", "令和4年度実績", "令和5年度計画"], body], [], name);

  it("move like titles", () => {
    expect(moved(roll([named("R5進捗表")]))[0]).toBe("name sheetName: R6進捗表");
  });

  it("stay where the new one is taken, or too long", () => {
    const cover = sheetOf([["はじめに"]], [], "r6進捗表");
    expect(stayed(roll([named("R5進捗表"), cover]))).toEqual(["name name-taken: R6進捗表"]);
    const [range, next] = [named("R4～R8進捗表"), sheetOf([["はじめに"]], [], "R5～R9進捗表")];
    expect(stayed(roll([range, next]))).toEqual(["name name-taken: R5～R9進捗表"]);
    const long = `${"あ".repeat(29)}R9`;
    const nine = sheetOf([["施策の展開", "R8実績", "R9計画"], body], [], long);
    expect(stayed(roll([nine]))).toEqual([`name name-unfit: ${"あ".repeat(29)}R10`]);
  });
});

describe("what is no heading", () => {
  it("stays: entries word for word, sentences that guide the writer with a box", () => {
    const cover = sheetOf([["令和4年度の取組と令和5年度の予定を記入してください。"]], [], "表紙");
    const proposal = roll([titled(), cover]);
    expect(stayed(proposal)).toEqual([
      "A1 guidance: 令和5年度の取組と令和6年度の予定を記入してください。",
    ]);
  });

  it("stays between the rows of a table: notes, and the titles of its parts", () => {
    const sheet = sheetOf(
      [
        ["施策の展開", "令和4年度実績", "令和5年度計画"],
        ["基本目標1（令和3年度～令和7年度）"],
        body,
        ["※令和4年度の実績は3月末の見込み"],
      ],
      ["A2:C2", "A4:C4"],
    );
    expect(stayed(roll([sheet]))).toEqual([
      "A2 range: 基本目標1（令和4年度～令和8年度）",
      "A4 guidance: ※令和5年度の実績は3月末の見込み",
    ]);
  });

  it("is not offered where it is calculated", () => {
    const sheet = titled("令和4年度実施状況");
    const [title, ...rest] = sheet.cells;
    if (!title) throw new Error("no title");
    const formula = { kind: "formula", formula: '="令和4年度"', numberFormat: "General" } as const;
    const proposal = roll([{ ...sheet, cells: [{ ...title, content: formula }, ...rest] }]);
    expect(stayed(proposal)[0]).toContain("not-text");
    const all = roll(
      [{ ...sheet, cells: [{ ...title, content: formula }, ...rest] }],
      {},
      (m) => m,
    );
    expect(all.headings.length).toBe(2);
  });
});
