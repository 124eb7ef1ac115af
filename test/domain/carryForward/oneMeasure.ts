import type {
  CarryCell,
  CarryProposal,
  CarryWishes,
} from "../../../src/domain/carryForward/CarryProposal";
import { findPairs } from "../../../src/domain/carryForward/findPairs";
import { proposeCarryForward } from "../../../src/domain/carryForward/proposeCarryForward";
import { gridOf } from "../../../src/domain/cells/SheetGrid";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { profileSchema, usualProfile } from "../../../src/domain/profile/Profile";
import { bookOf, sheetOf } from "../../support/sheetOf";

/** 子育て支援課 was divided, 介護課 was renamed. */
export const reorganised = profileSchema.parse({
  departments: [
    { name: "福祉課" },
    { name: "長寿社会課", formerly: ["介護課"], spellings: ["長寿課"] },
    { name: "こども家庭課", formerly: ["子育て支援課"] },
    { name: "児童保育課", formerly: ["子育て支援課"] },
  ],
});

export type OneMeasure = Partial<CarryWishes> & {
  /** Last year's plan and result, and what this year's result and plan hold. */
  readonly plan?: string;
  readonly result?: string;
  readonly before?: string;
  readonly next?: string;
};

/** What carrying 令和4年度計画 forward proposes for a plan of one measure. */
export function proposeOne(given: OneMeasure): CarryProposal {
  const { plan = "", result = "", before = "", next = "", ...wished } = given;
  const wishes: CarryWishes = {
    occupied: "skip",
    tense: "draft",
    profile: usualProfile,
    successions: [],
    ...wished,
  };
  const last = sheetOf([
    ["施策", "令和3年度実績", "令和4年度計画"],
    ["見守り", result, plan],
  ]);
  const current = sheetOf([
    ["施策", "令和4年度実績", "令和5年度計画"],
    ["見守り", before, next],
  ]);
  const source = readPlanBook(bookOf([last], "last.xlsx"), wishes.profile);
  const target = readPlanBook(bookOf([current], "this.xlsx"), wishes.profile);
  const [pair] = findPairs(source, target).certain;
  if (!pair) throw new Error("no pair");
  const grid = gridOf(current);
  return proposeCarryForward(source, target, pair, wishes, (_sheet, at) => grid.content(at));
}

/** Its only cell, offered or not. */
export function carryOne(given: OneMeasure): CarryCell {
  const { cells, offered } = proposeOne(given);
  const [cell, ...others] = [...cells, ...offered];
  if (!cell || others.length > 0) throw new Error(`${others.length + 1} cells`);
  return cell;
}
