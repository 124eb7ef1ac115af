import { checkLabel } from "../../../src/domain/outline/checkLabel";
import { ichinosekiOutline, shortName } from "./ichinosekiOutline";

/** The answer in short: `right 1-(1)`, `repair 1-(3) leaked-prefix`, `ask 2-(4) 3-(4)`, `unknown`. */
function check(goal: string, direction: string, measure?: string): string {
  const found = checkLabel({ goal, direction, measure }, ichinosekiOutline);
  if (found.status === "unknown") return "unknown";
  if (found.status === "ask") return `ask ${found.candidates.map(shortName).join(" ")}`;
  const why = found.status === "repair" ? ` ${found.why}` : "";
  return `${found.status} ${shortName(found)}${why}`;
}

const first = "1 地域福祉を担う人づくり";
const second = "2 共に支え合う地域づくり";
const third = "3 充実した福祉サービスを提供する仕組みづくり";
const everyOfGoal3 = "ask 3-(1) 3-(2) 3-(3) 3-(4) 3-(5) 3-(6)";

test.each([
  [first, "(1) 福祉教育の推進", "right 1-(1)"],
  [first, "（１）　福祉教育の推進", "right 1-(1)"],
  ["１　地域福祉を担う人づくり", "(1) 福祉教育の\n推進", "right 1-(1)"],
  ["基本目標1 地域福祉を担う人づくり", "(1) 福祉教育の推進", "right 1-(1)"],
  ["", "(5) ボランティア・ＮＰＯの活動支援", "right 2-(5)"],
  [third, "(6) 社会福祉事業を担う人材の確保・育成", "right 3-(6)"],
])("%j %j is right", (goal, direction, expected) => {
  expect(check(goal, direction)).toBe(expected);
});

test.each([
  // The text of a neighbour before the number.
  [first, "進(3)", "repair 1-(3) leaked-prefix"],
  ["2 ともに支え合う地域づくり", "ワ(1)", "repair 2-(1) leaked-prefix"],
  // A number without a title.
  [first, "(1)", "repair 1-(1) missing-title"],
  [second, "（４）", "repair 2-(4) missing-title"],
  ["", "(6)", "repair 3-(6) missing-title"],
  // A title without a number.
  [third, "権利擁護の充実", "repair 3-(2) missing-number"],
  ["", "権利擁護の充実", "repair 3-(2) missing-number"],
  ["2", "協働による身近な地域の支え合い", "repair 2-(3) missing-number"],
  // The goal column holds the direction's title or number.
  ["地域とつながり続ける関係づくり", "(2)", "repair 2-(2) wrong-column"],
  ["⑤", "災害時の避難行動要支援者の支援", "repair 3-(5) wrong-column"],
  ["(5)", "災害時の避難行動要支援者の支援", "repair 3-(5) wrong-column"],
  ["3", "地域福祉を担う人材の育成と次世代の参加促進", "repair 1-(3) wrong-column"],
  // Misprinted and cut-off titles; another number beside a true title; another goal.
  [third, "保健・医療・福祉・介護などへ各分野の連携推進", "repair 3-(3) title"],
  [third, "(4) 生活困窮者への自立支援", "repair 3-(4) title"],
  [first, "(3) 地域福祉を担う人材の育成", "repair 1-(3) title"],
  [second, "(3) ボランティア・NPOの活動支援", "repair 2-(5) number"],
  ["2 ともに支え合う地域づくり", "(1) 地域福祉の担い手のネットワークづくり", "repair 2-(1) goal"],
  [second, "(1) 相談体制の充実", "repair 3-(1) goal"],
])("%j %j is repaired", (goal, direction, expected) => {
  expect(check(goal, direction)).toBe(expected);
});

test.each([
  // A number that several goals have, or a goal without a number.
  ["", "(4)", "ask 2-(4) 3-(4)"],
  ["", "(1)", "ask 1-(1) 2-(1) 3-(1)"],
  ["1", "地域福祉を担う人づくり", "ask 1-(1) 1-(2) 1-(3)"],
  [third, "", everyOfGoal3],
  // Words that the plan does not have.
  ["3", "市民", everyOfGoal3],
  // A misprinted title and a number that speak for different directions.
  [third, "(3) 生活困窮者への自立支援", "ask 3-(3) 3-(4)"],
  // A title in the goal column may be left over from the row above.
  ["社会福祉法人間の連携推進", "(5)", "ask 2-(4) 2-(5) 3-(5)"],
])("%j %j is asked about", (goal, direction, expected) => {
  expect(check(goal, direction)).toBe(expected);
});

test.each([
  ["", ""],
  ["", "行政"],
  ["", "(9)"],
  [first, "(7)"],
  ["基本理念", "施策"],
])("%j %j says nothing", (goal, direction) => {
  expect(check(goal, direction)).toBe("unknown");
});

describe("with the points of the outline and the measure's text", () => {
  const outline = {
    goals: [
      {
        number: 1,
        title: "人づくり",
        directions: [
          {
            number: 1,
            title: "福祉教育の推進",
            points: ["福祉に関する知識の普及など福祉教育を推進します。"],
          },
          { number: 2, title: "意識の向上", points: ["社会参加する意識を高めます。"] },
        ],
      },
    ],
  };
  const measure = "① 様々な機会を捉え、福祉に関する知識の普及など福祉教育を推進します。";

  test("the measure tells the direction where the label does not", () => {
    expect(checkLabel({ goal: "", direction: "市民", measure }, outline)).toMatchObject({
      status: "repair",
      number: 1,
      why: "title",
    });
    expect(checkLabel({ goal: "", direction: "", measure }, outline)).toMatchObject({
      status: "repair",
      number: 1,
      why: "missing-title",
    });
  });

  test("a number that contradicts it is asked about; a true title outweighs it", () => {
    expect(checkLabel({ goal: "", direction: "(2)", measure }, outline)).toEqual({
      status: "ask",
      candidates: [
        { goal: 1, number: 1, title: "福祉教育の推進" },
        { goal: 1, number: 2, title: "意識の向上" },
      ],
    });
    expect(
      checkLabel({ goal: "1 人づくり", direction: "(2) 意識の向上", measure }, outline),
    ).toEqual({
      status: "right",
      goal: 1,
      number: 2,
      title: "意識の向上",
    });
  });

  test("another text tells nothing", () => {
    const other = "① 民生委員・児童委員との連携を推進し、情報の共有に努めます。";
    expect(checkLabel({ goal: "", direction: "", measure: other }, outline)).toEqual({
      status: "unknown",
    });
  });
});
