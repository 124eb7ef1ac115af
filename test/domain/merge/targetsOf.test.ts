import { changesBetween } from "../../../src/domain/merge/BlockChange";
import { mergeBlocksOf } from "../../../src/domain/merge/MergeBlock";
import { targetsOf } from "../../../src/domain/merge/targetsOf";
import { profile } from "../../support/clerks/smallPlan";
import { proposalOf } from "../../support/clerks/proposalOf";

const blocks = (text: string) => mergeBlocksOf(text, { divided: true, profile });

/** Of each block that copies changed: as it was, as the master has it, and what they say of it; `–`: there is none. */
function targets(base: string, ours: string, ...copies: readonly string[]): string[] {
  const rounds = copies.map((text, i) => {
    const sent = blocks(base);
    const { changes } = changesBetween(sent, blocks(text), profile);
    return { base: sent, proposals: changes.map((one) => proposalOf(`${i}.xlsx`, one)) };
  });
  const words = (block: { readonly items: string } | null) => block?.items ?? "–";
  return targetsOf(rounds, blocks(ours), profile).map(({ was, ours: own, proposals, ordinal }) =>
    [
      words(was),
      words(own),
      proposals.map(({ change }) => words(change.is)).join(","),
      ordinal,
    ].join(" "),
  );
}

test("changes of one block come together, wherever it stands in the master", () => {
  expect(
    targets(
      "【福祉課】\n甲\n【防災課】\n乙",
      "【防災課】\n乙\n【福祉課】\n甲",
      "【福祉課】\n丙\n【防災課】\n乙",
      "【福祉課】\n丁",
    ),
  ).toEqual(["甲 甲 丙,丁 0", "乙 乙 – 0"]);
});

test("a block that the master has no more, and one that it has besides", () => {
  expect(targets("【福祉課】\n甲", "", "【福祉課】\n乙")).toEqual(["甲 – 乙 0"]);
  expect(targets("", "【福祉課】\n甲", "【福祉課】\n乙")).toEqual(["– 甲 乙 0"]);
});

test("new blocks of several copies are one by what they say, else by their order", () => {
  expect(targets("", "", "【福祉課】\n甲", "【福祉課】\n乙")).toEqual(["– – 甲,乙 0"]);
  expect(targets("", "", "【福祉課】\n甲", "【福祉課】\n乙\n【福祉課】\n甲")).toEqual([
    "– – 乙 0",
    "– – 甲,甲 1",
  ]);
  expect(targets("", "", "【福祉課】\n甲", "【福祉課】\n乙", "【福祉課】\n甲")).toEqual([
    "– – 甲,乙,甲 0",
  ]);
});

test("a new block that the master has is that one, and takes no other one's place", () => {
  expect(targets("", "【福祉課】\n甲", "【福祉課】\n甲\n【福祉課】\n乙")).toEqual([
    "– 甲 甲 0",
    "– – 乙 1",
  ]);
  // What was sent stands there for itself: a second block is one more.
  expect(targets("【福祉課】\n甲", "【福祉課】\n甲", "【福祉課】\n甲\n【福祉課】\n乙")).toEqual([
    "– – 乙 0",
  ]);
});
