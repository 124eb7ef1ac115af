import { findPairs } from "../../../src/domain/carryForward/findPairs";
import { proposeCarryForward } from "../../../src/domain/carryForward/proposeCarryForward";
import { repick } from "../../../src/domain/carryForward/repick";
import { emptyContent } from "../../../src/domain/cells/CellContent";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { bookOf, sheetOf } from "../../support/sheetOf";

const wishes = {
  occupied: "skip",
  tense: "draft",
  profile: usualProfile,
  successions: [],
} as const;
const read = (...rows: string[][]) => readPlanBook(bookOf([sheetOf(rows)]), usualProfile);

test("plan n → result n+1 is offered only, and turned like any other once it is chosen", () => {
  const source = read(
    ["施策", "令和3年度実績", "令和4年度計画"],
    ["見守り", "■ 古い実績", "■ 令和5年度に窓口を設ける。\n■ 令和6年度に集いを開く。"],
    ["相談", "", ""],
  );
  const target = read(
    ["施策", "令和5年度実績", "令和6年度計画"],
    ["見守り", "", ""],
    ["相談", "", ""],
  );
  const { certain, offered } = findPairs(source, target);
  expect(certain).toEqual([]);
  const [pair] = offered;
  if (!pair) throw new Error("no pair");
  expect([pair.from.label, pair.to.label, pair.fiscalYear]).toEqual([
    "令和4年度計画",
    "令和5年度実績",
    2023,
  ]);
  const { cells } = proposeCarryForward(source, target, pair, wishes, () => emptyContent);
  // 令和5年度 is the year that is reported on here; the year after it is not.
  expect(cells.map(({ after }) => after)).toEqual([
    "■ 令和5年度に窓口を設けた。\n■ 令和6年度に集いを開く。",
  ]);
  // There is no 令和4年度実績 at hand, and 令和3年度実績 is not last year's.
  expect(cells[0]?.blocks[0]?.result).toBeNull();
});

test("its last year's result is the plan's own year's", () => {
  const source = read(
    ["施策", "令和4年度計画", "令和4年度実績"],
    ["見守り", "■ 窓口を設ける。", "■ 窓口を2か所に設けた。"],
    ["相談", "", "■ 12件受けた。"],
  );
  const target = read(["施策", "令和5年度実績"], ["見守り", ""], ["相談", ""]);
  const [pair] = findPairs(source, target).offered;
  if (!pair) throw new Error("no pair");
  const { cells, offered } = proposeCarryForward(source, target, pair, wishes, () => emptyContent);
  expect(cells[0]?.blocks[0]?.result?.text).toBe("■ 窓口を2か所に設けた。");
  const [offer] = offered;
  expect(offer && repick(offer, { "#1": { source: "result" } }).after).toBe("■ 12件受けた。");
});
