import type { CellContent } from "../../../src/domain/cells/CellContent";
import { textContent } from "../../../src/domain/cells/CellContent";
import { decideCell, type CellCircumstances } from "../../../src/domain/carryForward/decideCell";
import type { Occupied } from "../../../src/domain/carryForward/CarryProposal";
import { usualProfile } from "../../../src/domain/profile/Profile";

function decide(before: string, occupied: Occupied, more: Partial<CellCircumstances> = {}) {
  const decision = decideCell({
    composed: plan,
    carried: plan,
    before,
    beforeContent: textContent(before),
    cutUp: false,
    occupied,
    certain: true,
    sources: [plan],
    profile: usualProfile,
    ...more,
  });
  return [decision.status, decision.after, decision.askReason];
}

const plan = "【福祉課】\n■ 計画";

test("an empty target is filled; white space is empty, a formula is not", () => {
  expect(decide("", "skip")).toEqual(["fill", plan, null]);
  expect(decide(" \n", "skip")).toEqual(["fill", plan, null]);
  const formula: CellContent = { kind: "formula", formula: '=""', numberFormat: "General" };
  expect(decide("", "skip", { beforeContent: formula })).toEqual(["skip", "", null]);
});

test("an occupied target stays unless a person says otherwise", () => {
  expect(decide("実績", "skip")).toEqual(["skip", "実績", null]);
  expect(decide("実績", "replace")).toEqual(["replace", plan, null]);
  expect(decide("実績", "append")).toEqual(["append", `実績\n${plan}`, null]);
});

test("what is already there is not written again", () => {
  expect(decide(plan, "replace")).toEqual(["skip", plan, null]);
  expect(decide(`実績\n${plan}`, "append")).toEqual(["skip", `実績\n${plan}`, null]);
});

test("it asks before a doubtful measure, a formula or a cut-up entry is written", () => {
  const formula: CellContent = { kind: "formula", formula: "=A1", numberFormat: "General" };
  expect(decide("", "skip", { certain: false })[2]).toBe("measure");
  expect(decide("実績", "replace", { certain: false })[2]).toBe("measure");
  expect(decide("実績", "replace", { beforeContent: formula })[2]).toBe("formula");
  expect(decide("一\n二", "append", { cutUp: true })[2]).toBe("cut-up");
});

test("it asks before untagged text comes to stand under somebody's tag", () => {
  const untagged = { composed: "■ だれかの文", sources: [] };
  expect(decide("【福祉課】\n■ 実績", "append", untagged)[2]).toBe("untagged");
});

test("where nothing is taken, nothing happens, whatever is there", () => {
  for (const occupied of ["skip", "append", "replace"] as const)
    for (const before of ["", "実績"])
      expect(decide(before, occupied, { composed: "" })).toEqual(["skip", before, null]);
});

test("a target that was made from these sources is not replaced, unless a person picked what it holds", () => {
  const composed = "【福祉課】\n■ 窓口を設けた。";
  const both = "【福祉課】\n■ 窓口を設ける。\n■ 12件";
  const sources = ["【福祉課】\n■ 窓口を設ける。", "【福祉課】\n■ 12件"];
  expect(decide(both, "replace", { composed, sources })[0]).toBe("skip");
  expect(decide(both, "replace", { composed, sources: null })).toEqual(["replace", composed, null]);
  const more = `${both}\n■ 書きたした。`;
  expect(decide(more, "replace", { composed, sources })[0]).toBe("replace");
  // Copied by hand from the plan: it is told as a result when a person says so.
  const [copied = ""] = sources;
  const again = { composed, sources, carried: copied };
  expect(decide(copied, "replace", again)).toEqual(["replace", composed, null]);
  expect(decide(composed, "replace", again)).toEqual(["skip", composed, null]);
  const less = "【福祉課】\n■ 12件";
  expect(decide(less, "replace", { composed, sources })[0]).toBe("replace");
});
