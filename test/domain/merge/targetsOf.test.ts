import { changesBetween } from "../../../src/domain/merge/BlockChange";
import { mergeBlocksOf } from "../../../src/domain/merge/MergeBlock";
import { targetsOf } from "../../../src/domain/merge/targetsOf";
import { profile } from "../../support/clerks/smallPlan";
import { proposalOf } from "../../support/clerks/proposalOf";

const blocks = (text: string) => mergeBlocksOf(text, { divided: true, profile });

/** Of each block that copies changed: as it was, as the master has it, and what they say of it; `–`: there is none. */
function targets(base: string, ours: string, ...copies: readonly string[]): string[] {
  return targetsOfVersions(ours, ...copies.map((text) => [base, text] as const));
}

/** The same, of copies that were made from versions of their own. */
function targetsOfVersions(
  ours: string,
  ...copies: readonly (readonly [base: string, text: string])[]
): string[] {
  const rounds = copies.map(([base, text], i) => {
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

test("blocks of one department that are gone from the master stay apart by what they said, then by their order", () => {
  const base = "【福祉課】\n甲\n【福祉課】\n乙";
  expect(targets(base, "", "【福祉課】\n丙")).toEqual(["甲 – 丙 0", "乙 – – 0"]);
  expect(targets("【福祉課】\n甲\n【福祉課】\n甲", "", "")).toEqual(["甲 – –,– 0"]);
});

test("blocks that were sent alike and both stand in the master are two", () => {
  const alike = "【福祉課】\n甲\n【福祉課】\n甲";
  expect(targets(alike, alike, "【福祉課】\n乙\n【福祉課】\n丙")).toEqual([
    "甲 甲 乙 0",
    "甲 甲 丙 1",
  ]);
});

test("what another copy brought, and the master has by now, is nobody's block under another tag", () => {
  // 防災課 added the words that 福祉課 took out.
  expect(
    targets(
      "【福祉課】\n訪ねる",
      "【防災課】\n訪ねる",
      "",
      "【福祉課】\n訪ねる\n【防災課】\n訪ねる",
    ),
  ).toEqual(["訪ねる – – 0", "– 訪ねる 訪ねる 0"]);
  // But words that the secretariat put under another tag are the block that was sent,
  expect(targets("【福祉課】\n訪ねる", "【防災課】\n訪ねる", "【福祉課】\n配る")).toEqual([
    "訪ねる 訪ねる 配る 0",
  ]);
  // also where another copy adds something else.
  expect(
    targets(
      "【福祉課】\n訪ねる",
      "【防災課】\n訪ねる",
      "【福祉課】\n配る",
      "【福祉課】\n訪ねる\n【長寿社会課】\n測る",
    ),
  ).toEqual(["訪ねる 訪ねる 配る 0", "– – 測る 0"]);
});

test("what stands in the master besides may be another version of what a copy adds, but only where no copy was sent it", () => {
  expect(targets("", "【福祉課】\n甲", "【福祉課】\n乙", "【福祉課】\n丙")).toEqual([
    "– 甲 乙,丙 0",
  ]);
  expect(
    targets("【福祉課】\n甲", "【福祉課】\n甲\n【福祉課】\n丁", "【福祉課】\n甲\n【福祉課】\n乙"),
  ).toEqual(["– 丁 乙 0"]);
});

test("new blocks of different departments are counted for themselves", () => {
  expect(targets("", "", "【福祉課】\n甲\n【防災課】\n甲\n【福祉課】\n乙")).toEqual([
    "– – 甲 0",
    "– – 乙 1",
    "– – 甲 0",
  ]);
});

test("a copy of another version is held against what it was made from", () => {
  const one = "【福祉課】\n甲\n【防災課】\n乙";
  const other = "【防災課】\n乙\n【福祉課】\n甲";
  expect(
    targetsOfVersions(one, [one, one.replace("甲", "丙")], [other, other.replace("甲", "丁")]),
  ).toEqual(["甲 甲 丙,丁 0"]);
});

test("several new blocks that the master has in its own words are each that one", () => {
  expect(targets("", "【福祉課】\n甲\n【防災課】\n乙", "【福祉課】\n丙\n【防災課】\n丁")).toEqual([
    "– 甲 丙 0",
    "– 乙 丁 0",
  ]);
});

test("a block that was sent is found under its own tag, whatever copies add beside it", () => {
  const twice = "【福祉課】\n甲\n【福祉課】\n甲";
  expect(targets("【福祉課】\n甲", "【福祉課】\n甲", "【福祉課】\n乙", twice)).toEqual([
    "甲 甲 乙,甲 0",
  ]);
  // What a copy made of it is none that it added.
  expect(targets("【福祉課】\n訪ねる", "【防災課】\n訪ねる", "【防災課】\n訪ねる")).toEqual([
    "訪ねる 訪ねる 訪ねる 0",
  ]);
});
