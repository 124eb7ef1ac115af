import type { WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import type { CarryCell } from "../../../src/domain/carryForward/CarryProposal";
import { findPairs } from "../../../src/domain/carryForward/findPairs";
import { proposeCarryForward } from "../../../src/domain/carryForward/proposeCarryForward";
import { formatAddress } from "../../../src/domain/cells/address";
import { emptyContent } from "../../../src/domain/cells/CellContent";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { describeFixtures, emptied, readFixture } from "../../support/fixtures";

/** The same tables a year before, as they were headed then: years without their era. */
function yearBefore(book: WorkbookSnapshot): WorkbookSnapshot {
  const back = (text: string) =>
    text
      .replace("平成30年度実施状況・令和元年度実施予定", "平成29年度実施状況・30年度実施予定")
      .replace(/^平成30年度実施状況$/u, "29年度実施状況")
      .replace(/^令和元年度実施予定$/u, "30年度実施予定")
      .replace(/^30年度実績$/u, "29年度実績");
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, text: back(cell.text) })),
  }));
  return { file: "last.xlsx", sheets };
}

async function drafts(): Promise<Map<string, CarryCell>> {
  const book = await readFixture("yamaguchi_jisshi_joukyou.xlsx");
  const source = readPlanBook(yearBefore(book), usualProfile);
  const target = readPlanBook(emptied(book, ["E", "K"], 7), usualProfile);
  const wishes = {
    occupied: "skip",
    tense: "draft",
    profile: usualProfile,
    successions: [],
  } as const;
  const { certain } = findPairs(source, target);
  expect(certain.map(({ to, fiscalYear }) => [to.party, fiscalYear]).sort()).toEqual([
    ["市", 2018],
    ["社協", 2018],
  ]);
  const cells = certain.flatMap(
    (pair) => proposeCarryForward(source, target, pair, wishes, () => emptyContent).cells,
  );
  return new Map(
    cells.map((cell) => [`${cell.target.sheetName}${formatAddress(cell.target.position)}`, cell]),
  );
}

describeFixtures("山口市: 30年度実施予定 → 平成30年度実施状況, by hand", () => {
  test("です・ます, remarks behind the full stop, what is told as done already, and …ていきます", async () => {
    const cells = await drafts();
    const after = (at: string) => cells.get(at)?.after.split("\n");
    expect(after("2ページE7")).toEqual([
      "・福祉教育推進協力校の年次指定(小学校年2校、中学校年2校)を行いました。",
      "・福祉体験学習プログラム集を活用した福祉体験学習の開催を支援しました。(小・中学校等への福祉体験学習)",
      "・学習器材の貸出及び講師派遣を行いました。",
      "・福祉体験学習サポーター研修会を実施しました。",
    ]);
    expect(after("2ページK7")).toEqual([
      "・福祉の種まきリーディング事業を市社協へ委託し、福祉人材育成等について支援しました。",
      "・市社協との連携による推進協力校の指定と支援を行いました。",
      "・福祉体験活動への支援を行いました。",
      "・「やまぐち路傍塾だより」を年10回発行しました。",
    ]);
    expect(after("3ページK7")?.[0]).toMatch(/醸成につなげていきます。$/u);
    expect(after("3ページK8")).toEqual(["・福祉相談フェスタの後援を行いました。"]);
  });

  test("text under no tag is one block; last year's result stands beside it, each party's its own", async () => {
    const cells = await drafts();
    const [city] = cells.get("1ページK8")?.blocks ?? [];
    expect([city?.departments, city?.likeness]).toEqual([[], 1]);
    const [council] = cells.get("2ページE8")?.blocks ?? [];
    expect(council?.result?.text).toBe(
      "・小・中学校を対象に福祉教育情報交換会を実施しました。(24校参加)\n・小・中学校と地域の地区社協、福祉施設が協働した福祉協働事業の実施を支援しました。",
    );
    expect([...cells.values()].every(({ status }) => status === "fill")).toBe(true);
  });
});
