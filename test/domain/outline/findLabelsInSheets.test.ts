import { formatAddress } from "../../../src/domain/cells/address";
import type { WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import type { DirectionName } from "../../../src/domain/outline/checkLabel";
import { statusOf } from "../../../src/domain/outline/LabelFinding";
import type { Outline } from "../../../src/domain/outline/Outline";
import { importOutline } from "../../../src/usecases/outline";
import { describeFixtures, readFixture } from "../../support/fixtures";
import { ichinosekiOutline, inShort } from "./ichinosekiOutline";
import { edits, findings, held } from "./labelFindings";
import { leafletText } from "./seedText";

const goal1 = "1 地域福祉を担う人づくり";
const goal2 = "2 共に支え合う地域づくり";
const goal3 = "3 充実した福祉サービスを提供する仕組みづくり";

function leaflet(): Outline {
  const parsed = importOutline(leafletText());
  if (!parsed.ok) throw new Error(parsed.failure.code);
  return parsed.value.outline;
}

/** Status, page, direction cell, and what would be written. */
function table(file: WorkbookSnapshot, outline: Outline) {
  return findings(file, outline).map((finding) => [
    statusOf(finding),
    `${finding.sheetName}!${finding.directionCell ? formatAddress(finding.directionCell.position) : ""}`,
    ...edits(finding),
    ...held(finding),
  ]);
}

describeFixtures("一関市: every label of every page, in the form's own style", () => {
  test("R5: two are right, twelve are repaired, cell by cell", async () => {
    const file = await readFixture("ichinoseki_R5_sheet.xlsx");
    const expected = [
      ["repair", "1ページ!B3", "B3 (1) 福祉教育の推進"],
      ["repair", "1ページ!B4", "B4 (2) 共に参加する意識の向上"],
      ["repair", "1ページ!B5", "B5 (3) 地域福祉を担う人材の育成と次世代の参加促進"],
      ["repair", "1ページ!B6", `A6 ${goal2}`, "B6 (1) 地域福祉の担い手のネットワークづくり"],
      ["repair", "2ページ!B4", `A4 ${goal2}`, "B4 (2) 地域とつながり続ける関係づくり"],
      ["repair", "2ページ!B8", `A8 ${goal2}`, "B8 (3) 協働による身近な地域の支え合い"],
      ["repair", "2ページ!B12", `A12 ${goal2}`, "B12 (4) 社会福祉法人間の連携の充実"],
      ["right", "3ページ!B3"],
      ["right", "3ページ!B4"],
      ["repair", "4ページ!B4", "B4 (2) 権利擁護の充実"],
      ["repair", "4ページ!B8", "B8 (3) 保健・医療・福祉・介護など各分野の連携推進"],
      ["repair", "4ページ!B12", "B12 (4) 生活困窮世帯への自立支援"],
      ["repair", "5ページ!B4", `A4 ${goal3}`, "B4 (5) 災害時の避難行動要支援者の支援"],
      ["repair", "5ページ!B6", `A6 ${goal3}`, "B6 (6) 社会福祉事業を担う人材の確保・育成"],
    ];
    expect(table(file, leaflet())).toEqual(expected);
    expect(table(file, ichinosekiOutline)).toEqual(expected);
  });

  test("R4: thirteen are repaired; where a role slipped into the column nothing is written", async () => {
    const file = await readFixture("ichinoseki_R4_sheet.xlsx");
    expect(table(file, leaflet())).toEqual([
      ["repair", "1ページ!B3", `A3 ${goal1}`, "B3 (1) 福祉教育の推進"],
      ["repair", "1ページ!B7", `A7 ${goal1}`, "B7 (2) 共に参加する意識の向上"],
      [
        "repair",
        "1ページ!B11",
        `A11 ${goal1}`,
        "B11 (3) 地域福祉を担う人材の育成と次世代の参加促進",
      ],
      ["repair", "2ページ!B4", `A4 ${goal2}`, "B4 (1) 地域福祉の担い手のネットワークづくり"],
      ["repair", "2ページ!B8", `A4 ${goal2}`, "B8 (2) 地域とつながり続ける関係づくり"],
      ["repair", "2ページ!B12", `A4 ${goal2}`, "B12 (3) 協働による身近な地域の支え合い"],
      ["repair", "3ページ!B4", "B4 (4) 社会福祉法人間の連携の充実"],
      ["repair", "3ページ!B5", "B5 (5) ボランティア・NPOの活動支援"],
      ["repair", "4ページ!B4", `A4 ${goal3}`, "B4 (1) 相談体制の充実"],
      ["look", "4ページ!B6", "direction leaked-role"],
      ["repair", "5ページ!B4", `A4 ${goal3}`, "B4 (3) 保健・医療・福祉・介護など各分野の連携推進"],
      ["repair", "5ページ!B8", `A8 ${goal3}`, "B8 (4) 生活困窮世帯への自立支援"],
      ["repair", "6ページ!B3", `A3 ${goal3}`, "B3 (5) 災害時の避難行動要支援者の支援"],
      ["repair", "7ページ!B4", "B4 (6) 社会福祉事業を担う人材の確保・育成"],
    ]);
  });

  test("R4, by the titles alone: page 4 is asked about; an answer repairs what can be told", async () => {
    const file = await readFixture("ichinoseki_R4_sheet.xlsx");
    const asked = findings(file).filter(({ check }) => check.status === "ask");
    expect(asked.map((one) => [one.sheetName, inShort(one.check), statusOf(one)])).toEqual([
      ["4ページ", "? 3-(1) 3-(2)", "look"],
      ["4ページ", "? 3-(1) 3-(2)", "look"],
    ]);
    const [one, other] = asked;
    const answers = new Map(
      asked.flatMap(({ id, check }, i): [string, DirectionName][] => {
        const name = check.status === "ask" ? check.candidates[i] : undefined;
        return name ? [[id, name]] : [];
      }),
    );
    const answered = findings(file, ichinosekiOutline, answers);
    const now = answered.filter(({ id }) => id === one?.id || id === other?.id);
    expect(now.map(edits)).toEqual([[`A4 ${goal3}`, "B4 (1) 相談体制の充実"], []]);
    expect(now.map(held)).toEqual([[], ["direction leaked-role"]]);
  });

  test.each(["ichinoseki_R4_clean.xlsx", "ichinoseki_R5_clean.xlsx"])(
    "%s: all 14 are right, and nothing would be written",
    async (file) => {
      const found = findings(await readFixture(file), leaflet());
      expect(found.map(statusOf)).toEqual(Array(14).fill("right"));
      expect(found.flatMap(edits)).toEqual([]);
    },
  );
});
