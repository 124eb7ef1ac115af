import type { CarryCell } from "../../../src/domain/carryForward/CarryProposal";
import type { CarryPicks } from "../../../src/domain/carryForward/CarryPicks";
import { findPairs } from "../../../src/domain/carryForward/findPairs";
import { proposeCarryForward } from "../../../src/domain/carryForward/proposeCarryForward";
import { repick } from "../../../src/domain/carryForward/repick";
import { formatAddress } from "../../../src/domain/cells/address";
import { emptyContent } from "../../../src/domain/cells/CellContent";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { profileSchema } from "../../../src/domain/profile/Profile";
import { describeFixtures, emptied, readFixture } from "../../support/fixtures";

/** 子育て支援課 and 子育て支援センター of 令和4年度 became these two. */
const profile = profileSchema.parse({
  departments: [
    { name: "こども家庭課", formerly: ["子育て支援課", "子育て支援センター"] },
    { name: "児童保育課", formerly: ["子育て支援課"] },
  ],
});

async function proposal() {
  const last = await readFixture("ichinoseki_R4_clean.xlsx");
  const current = emptied(await readFixture("ichinoseki_R5_clean.xlsx"), ["F", "G"], 4);
  const source = readPlanBook(last, profile);
  const target = readPlanBook(current, profile);
  const [pair] = findPairs(source, target).certain;
  if (!pair) throw new Error("no pair");
  const wishes = { occupied: "skip", tense: "draft", profile, successions: [] } as const;
  return proposeCarryForward(source, target, pair, wishes, () => emptyContent);
}

async function cellAt(address: string): Promise<CarryCell> {
  const { cells } = await proposal();
  const cell = cells.find(({ target }) => formatAddress(target.position) === address);
  if (!cell) throw new Error(`nothing is carried into ${address}`);
  return cell;
}

const shown = ({ blocks }: CarryCell) =>
  blocks.map(({ key, source, plan, result, likeness }) => [
    key,
    source,
    plan !== null,
    result !== null,
    likeness === null ? null : likeness > 0.9,
  ]);

const takeAll = (source: "result" | "both", { blocks }: CarryCell): CarryPicks =>
  Object.fromEntries(blocks.map(({ key }) => [key, { source }]));

describeFixtures("令和4年度計画 of 一関市, told as results by hand", () => {
  test("福祉教育 (F4): one sentence is sure; 計画。 and 開催予定。 stay until a person says", async () => {
    const cell = await cellAt("F4");
    const welfare =
      "【福祉課】\n■ 一関保健福祉環境センターによる、市内小学校を対象とした障がい者理解出前授業が毎年開催されており、福祉課でも職員の派遣等に協力した。";
    const school =
      "【学校教育課】\n■ 「総合的な学習の時間」及び「学級活動」等において、各校教育課程に「障がいのある者との交流」「高齢者との交流」「福祉施設への訪問」「保育体験」等の活動を位置付け、計画";
    const elders = "【長寿社会課】\n■ 「高校生を対象としたワークショップ」を12/10開催";
    expect(cell.after).toBe(`${welfare}\n${school}。\n${elders}予定。`);
    expect(shown(cell)).toEqual([
      ["福祉課#1", "plan", true, true, true],
      ["学校教育課#1", "plan", true, true, false],
      ["長寿社会課#1", "plan", true, true, false],
      ["子育て支援課#1", "none", false, true, null],
    ]);
    expect(repick(cell, { "長寿社会課#1": { accepted: [0] } }).after).toBe(
      `${welfare}\n${school}。\n${elders}した。`,
    );
    // Of 令和3年度実績 only what the plan does not say: the school's sentence with its remark.
    expect(repick(cell, { "学校教育課#1": { source: "both" } }).after).toBe(
      `${welfare}\n${school}。\n■ ${school.slice("【学校教育課】\n■ ".length)}した(新型コロナウイルス感染症対策のため、高齢者施設や障がい者施設、保育施設等の訪問が制限されたため、多くの学校で実施を見送った)\n${elders}予定。`,
    );
    expect(repick(cell, { "福祉課#1": { source: "both" } }).after).toBe(cell.after);
  });

  test("居場所 (F20): both sentences of an item; …ていく stays; the successor is asked for", async () => {
    const cell = await cellAt("F20");
    const welfare =
      "【福祉課】\n■市民、社会福祉協議会、福祉事業者や民生委員・児童委員と連携して「見守り活動」などを推進し、生活上の問題を抱えている人の早期発見に努めた。";
    const towns =
      "【まちづくり推進課】\n■地域協働体の構成員として地域の民生児童委員や保健推進委員に参画いただくことで、地域内で情報の共有と連携を図りながら、地域課題の解決につなげていく。";
    const children =
      "\n■子どもの健やかな成長を地域社会全体で支えていくため、こども食堂をはじめとした子どもの居場所づくりを支援した。子どもの居場所づくり推進事業費補助金によりこども食堂の開設に係る経費に対し補助した。";
    expect(cell.after).toBe(`${welfare}\n${towns}\n【子育て支援課】${children}`);
    expect(shown(cell)).toEqual([
      ["福祉課#1", "plan", true, true, true],
      ["まちづくり推進課#1", "plan", true, true, false],
      ["子育て支援課#1", "plan", true, true, false],
      ["長寿社会課#1", "none", false, true, null],
    ]);
    const [succession] = cell.blocks[2]?.successions ?? [];
    expect([succession?.by, succession?.successor]).toEqual(["asked", null]);
    // こども家庭課 alone has a plan for this measure this year.
    expect(succession?.candidates.map(({ name }) => name)).toEqual(["こども家庭課", "児童保育課"]);
    const chosen = repick(cell, {
      "子育て支援課#1": { successors: { 子育て支援課: "児童保育課" } },
    });
    expect(chosen.after).toBe(`${welfare}\n${towns}\n【児童保育課】${children}`);
    expect(chosen.renamed).toEqual([{ from: "子育て支援課", to: "児童保育課" }]);
  });

  test("相談 (F36): lines that go on, ほか inside, など and とともに stay; the only successor's name", async () => {
    const cell = await cellAt("F36");
    expect(cell.after).toBe(
      [
        "【福祉課】",
        "■ 一関地区障害者地域自立支援協議会において、研修会や事例検討会を開催し、相談支援者の技術向上や関係機関の連携強化を図った。",
        "また、地域福祉の取組について、市や社協の広報、ホームページ等で広く周知した。",
        "【長寿社会課】",
        "■ 地域包括支援センター、障がい者基幹相談支援センター、子育て支援センター、生活困窮者自立相談支援窓口など各相談窓口の連絡会議を開催するなど、連携を強化するとともに、相談者の実態に合わせ情報の共有を図った。また、各相談窓口について、広報紙やホームページなどで複合的な情報発信を行った。",
        "■ 重層的支援体制整備事業の実施に向け、市関係部署及び関係機関と協議を進めた。",
        "■ 5/12の「民生委員・児童委員の日」に合わせて、民生委員・児童委員の活動内容を市広報に掲載して市民に周知した。",
        "■ 市町村再犯防止推進計画の策定に向け関係団体などとの研修会を開催した。",
        "【子育て支援課】",
        "■ 家庭における適正な児童の養育とその福祉の向上を図るため、家庭児童相談室を設置し、支援が必要と思われる家庭に対して専門スタッフが相談等に応じ、関係機関と連携した支援を行った。",
        "【こども家庭課】",
        "■ 子育てに関する相談対応を行ったほか、発達に関して支援が必要と思われる児に対しては専門スタッフが相談に応じ、専門支援機関と連携した支援を行った。",
        "■ 子育て支援センター内に幼児期特別支援コーディネーターを配置し、教育・保育施設等への巡回相談を行ったほか就学相談を実施し、特別な支援を必要とする就学前児童に対しての支援を行った。",
      ].join("\n"),
    );
    expect(cell.renamed).toEqual([{ from: "子育て支援センター", to: "こども家庭課" }]);
  });

  test("last year's results throughout are that cell's own words, today's name in the tag", async () => {
    const { cells } = await proposal();
    const last = (await readFixture("ichinoseki_R4_clean.xlsx")).sheets[0];
    for (const address of ["F4", "F20", "F36"]) {
      const cell = await cellAt(address);
      const text = last?.cells.find((one) => formatAddress(one) === address)?.text ?? "";
      const asItStood = repick(cell, takeAll("result", cell)).after;
      const blocks = (entry: string) => entry.split(/\n(?=【)/u).sort();
      expect(blocks(asItStood)).toEqual(
        blocks(text.replace("【子育て支援センター】", "【こども家庭課】")),
      );
    }
    expect(cells.every(({ status }) => status === "fill")).toBe(true);
  });
});
