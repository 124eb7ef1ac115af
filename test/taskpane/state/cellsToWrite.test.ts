import type { CarryPreview } from "../../../src/usecases/carryForwardYear";
import { initialCarry, type CarryState } from "../../../src/taskpane/state/CarryState";
import { cellsToWrite } from "../../../src/taskpane/state/cellsToWrite";
import { carryKey } from "../../../src/taskpane/state/pickedCells";
import { findPairs } from "../../../src/domain/carryForward/findPairs";
import { proposeCarryForward } from "../../../src/domain/carryForward/proposeCarryForward";
import { gridOf } from "../../../src/domain/cells/SheetGrid";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { bookOf, sheetOf } from "../../support/sheetOf";

const last = sheetOf([
  ["施策", "令和3年度実績", "令和4年度計画"],
  ["見守り", "", "集いを開く。"],
  ["相談", "", "窓口を設ける。"],
  ["地域の見守り活動の推進を図る取組", "", "便りを配る。"],
]);

/** What is proposed where these measures stand, from the second row on, one below the other. */
function proposed(...measures: string[]): CarryPreview {
  const rows = measures.map((measure) => [measure, "", ""]);
  const current = sheetOf([["施策", "令和4年度実績", "令和5年度計画"], ...rows]);
  const [source, target] = [last, current].map((sheet) =>
    readPlanBook(bookOf([sheet]), usualProfile),
  );
  const [pair] = source && target ? findPairs(source, target).certain : [];
  if (!source || !target || !pair) throw new Error("no pair");
  const wishes = {
    occupied: "skip",
    tense: "draft",
    profile: usualProfile,
    successions: [],
  } as const;
  const contentAt = gridOf(current).content;
  const proposal = proposeCarryForward(source, target, pair, wishes, (_, at) => contentAt(at));
  return { proposal, fromFile: null, losesColours: new Set(), fills: new Map() };
}

function written(carry: CarryState): (string | undefined)[] {
  const ids = cellsToWrite(carry);
  const cells = carry.preview?.proposal.cells ?? [];
  return cells.filter(({ id }) => ids.has(id)).map(({ carried }) => carried);
}

test("what a person left out or took in stays so when a row is put in above it", () => {
  const doubtful = "地域の見守り活動の推進を図る取組と、身近な人への声かけ";
  const before = proposed("見守り", "相談", doubtful);
  const [, advice, unsure] = before.proposal.cells;
  if (!advice || !unsure) throw new Error("no cells");
  expect(unsure.status).toBe("ask");
  const carry = { ...initialCarry, preview: before };
  expect(written(carry)).toEqual(["集いを開く。", "窓口を設ける。"]);
  const chosen = {
    ...carry,
    leftOut: new Set([carryKey(advice)]),
    decided: new Set([carryKey(unsure)]),
  };
  const wanted = ["集いを開く。", "便りを配る。"];
  expect(written(chosen)).toEqual(wanted);
  const moved = proposed("新しい施策", "見守り", "相談", doubtful);
  expect(written({ ...chosen, preview: moved })).toEqual(wanted);
});
