import { directionsOf } from "../../../src/domain/outline/Outline";
import { labelReader } from "../../../src/domain/outline/readLabel";
import { whyRepair } from "../../../src/domain/outline/whyRepair";
import { ichinosekiOutline } from "./ichinosekiOutline";

const read = labelReader(ichinosekiOutline);
const goal = "3 充実した福祉サービスを提供する仕組みづくり";

/** Why a label that means 3-(2) 権利擁護の充実 is not as the plan writes it. */
function why(label: { goal: string; direction: string }) {
  const target = directionsOf(ichinosekiOutline)[9];
  if (!target) throw new Error("no direction");
  return whyRepair(read(label), target);
}

test.each([
  [goal, "(2) 権利擁護の充実", null],
  ["", "（２）権利擁護の充実", null],
  ["権利擁護の充実", "(2)", "wrong-column"],
  ["②", "権利擁護の充実", "wrong-column"],
  ["2", "権利擁護の充実", "wrong-column"],
  ["3", "充実した福祉サービスを提供する仕組みづくり", "wrong-column"],
  [goal, "進(2)", "leaked-prefix"],
  [goal, "(2)", "missing-title"],
  [goal, "", "missing-title"],
  [goal, "(3) 権利擁護の充実", "number"],
  [goal, "(2) 権利擁護の充", "title"],
  [goal, "権利擁護の充実", "missing-number"],
  ["2 共に支え合う地域づくり", "(2) 権利擁護の充実", "goal"],
  ["3", "(2) 権利擁護の充実", "goal"],
])("%j %j: %j", (label, direction, reason) => {
  expect(why({ goal: label, direction })).toBe(reason);
});

test("of several faults the gravest is named", () => {
  expect(why({ goal: "1", direction: "(3) 権利擁護の充" })).toBe("number");
  expect(why({ goal: "1", direction: "権利擁護の充" })).toBe("title");
  expect(why({ goal: "1", direction: "権利擁護の充実" })).toBe("missing-number");
});

test("a number that the document does not tell can be neither wrong nor missing", () => {
  const directions = [{ number: null, title: "甲の推進" }];
  const outline = { goals: [{ number: 1, title: "人づくり", directions }] };
  const [target] = directionsOf(outline);
  const reader = labelReader(outline);
  for (const direction of ["甲の推進", "(7) 甲の推進"]) {
    expect(target && whyRepair(reader({ goal: "", direction }), target)).toBeNull();
  }
});
