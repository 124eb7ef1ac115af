import type { CellContent } from "../../../src/domain/cells/CellContent";
import { textContent } from "../../../src/domain/cells/CellContent";
import { decideCell } from "../../../src/domain/carryForward/decideCell";
import type { Occupied } from "../../../src/domain/carryForward/CarryProposal";
import type { Entry } from "../../../src/domain/planSheet/PlanSheet";

function entry(text: string, slices: Entry["slices"] = []): Entry {
  const measure = { index: 0, hierarchy: ["見守り"], text: "見守り", rows: [1] };
  const column = {
    column: 2,
    kind: "result" as const,
    level: null,
    fiscalYear: 2022,
    party: null,
    label: "令和4年度実績",
  };
  const anchor = { row: 1, column: 2 };
  return {
    column,
    meaning: column,
    measure,
    role: null,
    ordinal: 0,
    anchor,
    cells: [anchor, ...slices],
    slices,
    text,
  };
}

function decide(
  before: string,
  occupied: Occupied,
  more: { content?: CellContent; certain?: boolean; slices?: Entry["slices"] } = {},
) {
  const decision = decideCell({
    carried: "【福祉課】\n■ 計画",
    target: entry(before, more.slices),
    beforeContent: more.content ?? textContent(before),
    occupied,
    certain: more.certain ?? true,
  });
  return [decision.status, decision.after, decision.askReason];
}

const plan = "【福祉課】\n■ 計画";

test("an empty target is filled; white space is empty, a formula is not", () => {
  expect(decide("", "skip")).toEqual(["fill", plan, null]);
  expect(decide(" \n", "skip")).toEqual(["fill", plan, null]);
  const formula: CellContent = { kind: "formula", formula: '=""', numberFormat: "General" };
  expect(decide("", "skip", { content: formula })).toEqual(["skip", "", null]);
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
  expect(decide("実績", "replace", { content: formula })[2]).toBe("formula");
  expect(decide("一\n二", "append", { slices: [{ row: 2, column: 2 }] })[2]).toBe("cut-up");
});

test("it asks before untagged text comes to stand under somebody's tag", () => {
  const decision = decideCell({
    carried: "■ だれかの文",
    target: entry("【福祉課】\n■ 実績"),
    beforeContent: textContent("【福祉課】\n■ 実績"),
    occupied: "append",
    certain: true,
  });
  expect(decision.askReason).toBe("untagged");
});
