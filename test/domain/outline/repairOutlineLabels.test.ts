import fc from "fast-check";
import { directionsOf, formatDirection, formatGoal } from "../../../src/domain/outline/Outline";
import type { OutlineLabel } from "../../../src/domain/outline/readLabel";
import { repairOutlineLabels } from "../../../src/domain/outline/repairOutlineLabels";
import { ichinosekiOutline, inShort, shortName } from "./ichinosekiOutline";

function repaired(labels: readonly (readonly [string, string])[]): readonly string[] {
  const given = labels.map(([goal, direction]) => ({ goal, direction }));
  return repairOutlineLabels(given, ichinosekiOutline).map(inShort);
}

const first = "1 地域福祉を担う人づくり";
const second = "2 共に支え合う地域づくり";

describe("order as evidence", () => {
  test("a measure between (2) and (4) of goal 2 is (3), whatever its label lost", () => {
    const around = (label: readonly [string, string]) =>
      repaired([
        [second, "(2) 地域とつながり続ける関係づくり"],
        label,
        [second, "(4) 社会福祉法人間の連携の充実"],
      ])[1];
    expect(around(["", ""])).toBe("2-(3) missing-title");
    expect(around([second, ""])).toBe("2-(3) missing-title");
    expect(around(["", "(3)"])).toBe("2-(3) missing-title");
  });

  test("two between (1) and (4) are (2) and (3); one may be either and is asked about", () => {
    const before = [second, "(1) 地域福祉の担い手のネットワークづくり"] as const;
    const after = [second, "(4) 社会福祉法人間の連携の充実"] as const;
    // Two that read the same may also go on with the one above.
    expect(repaired([before, ["", ""], ["", ""], after]).slice(1, 3)).toEqual([
      "? 2-(2) 2-(3) 2-(1)",
      "? 2-(2) 2-(3) 2-(1)",
    ]);
    expect(repaired([before, [second, ""], ["", "　"], after]).slice(1, 3)).toEqual([
      "2-(2) missing-title",
      "2-(3) missing-title",
    ]);
    expect(repaired([before, ["", ""], after])[1]).toBe("? 2-(2) 2-(3)");
  });

  test("a number that several goals have is told apart by its neighbours", () => {
    expect(
      repaired([
        [first, "(3) 地域福祉を担う人材の育成と次世代の参加促進"],
        ["", "(1)"],
        ["", "(2)"],
        ["", "(1)"],
        ["", "(2)"],
        ["", "(6)"],
      ]).slice(1),
    ).toEqual([
      "2-(1) missing-title",
      "2-(2) missing-title",
      "3-(1) missing-title",
      "3-(2) missing-title",
      "3-(6) missing-title",
    ]);
  });

  test("foreign words do not become a direction because one is left", () => {
    expect(
      repaired([
        [second, "(2) 地域とつながり続ける関係づくり"],
        ["", "社協"],
        [second, "(4) 社会福祉法人間の連携の充実"],
      ])[1],
    ).toBe("? 2-(3) 2-(2)");
  });

  test("a sheet in another order: what is sure stays, what is not is asked about", () => {
    expect(
      repaired([
        [second, "(4) 社会福祉法人間の連携の充実"],
        ["", "(3)"],
        [second, "(2) 地域とつながり続ける関係づくり"],
      ]),
    ).toEqual(["2-(4)", "? 1-(3) 2-(3) 3-(3)", "2-(2)"]);
  });
});

test("directions whose numbers the document does not tell may stand in any order within their goal", () => {
  const unnumbered = ["乙の充実", "丙の強化", "丁の支援"].map((title) => ({ number: null, title }));
  const outline = {
    goals: [
      { number: 1, title: "人づくり", directions: [{ number: 1, title: "甲の推進" }] },
      { number: 2, title: "地域のきずなづくり", directions: unnumbered },
    ],
  };
  const labels = ["丁の支援", "", "乙の充実"].map((direction) => ({
    goal: "2 地域のきずなづくり",
    direction,
  }));
  expect(repairOutlineLabels(labels, outline)).toMatchObject([
    { status: "right", title: "丁の支援" },
    { status: "repair", title: "丙の強化", why: "missing-title" },
    { status: "right", title: "乙の充実" },
  ]);
});

describe("no direction twice", () => {
  test("measures of one direction that stand together share it", () => {
    const label = [first, "(1) 福祉教育の推進"] as const;
    expect(repaired([label, label, label])).toEqual(["1-(1)", "1-(1)", "1-(1)"]);
    expect(
      repaired([
        [first, "(2)"],
        [first, "(2)"],
      ]),
    ).toEqual(["1-(2) missing-title", "1-(2) missing-title"]);
  });

  test("two different labels that claim one: the right one keeps it, the other is asked about", () => {
    expect(
      repaired([
        [first, "(2) 共に参加する意識の向上"],
        [first, "(2)"],
      ]),
    ).toEqual(["1-(2)", "? 1-(2)"]);
    expect(
      repaired([
        ["", "権利擁護の充実"],
        ["", "(2) 権利擁護充実"],
      ]),
    ).toEqual(["? 3-(2)", "? 3-(2)"]);
  });

  test("no labels, no answers", () => {
    expect(repaired([])).toEqual([]);
  });
});

/** Random losses over the true labels. */
const losses: readonly ((label: OutlineLabel) => OutlineLabel)[] = [
  (label) => label,
  (label) => ({ ...label, goal: "" }),
  (label) => ({ ...label, direction: label.direction.replace(/^\(\d\) /u, "") }),
  (label) => ({ ...label, direction: label.direction.replace(/ .*$/u, "") }),
  (label) => ({
    goal: label.direction.replace(/^\(\d\) /u, ""),
    direction: label.direction.replace(/ .*$/u, ""),
  }),
  (label) => ({ ...label, direction: label.direction.replace(/^(\(\d\)).*(.)$/u, "$2$1") }),
  (label) => ({ ...label, direction: "市民" }),
  () => ({ goal: "", direction: "" }),
];

test("law: whatever the labels lose, an answer is the true direction, and a question has it among its choices", () => {
  const truth = directionsOf(ichinosekiOutline);
  const loss = fc.nat(losses.length - 1);
  const kept = fc.array(fc.record({ loss, there: fc.boolean() }), { minLength: 14, maxLength: 14 });
  fc.assert(
    fc.property(kept, (rows) => {
      const shown = truth.filter((_, i) => rows[i]?.there);
      const labels = shown.map(({ goal, direction, index }) =>
        losses[rows[index]?.loss ?? 0]!({
          goal: formatGoal(goal),
          direction: formatDirection(direction),
        }),
      );
      repairOutlineLabels(labels, ichinosekiOutline).forEach((check, i) => {
        const name = truth[shown[i]?.index ?? -1]!;
        const expected = shortName({ goal: name.goal.number, number: name.direction.number });
        if (check.status === "ask") expect(check.candidates.map(shortName)).toContain(expected);
        else if (check.status !== "unknown") expect(shortName(check)).toBe(expected);
      });
    }),
    { seed: 20260401, numRuns: 300 },
  );
});
