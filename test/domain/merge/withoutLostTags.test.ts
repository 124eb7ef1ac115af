import { mergeBlocksOf, type MergeBlock } from "../../../src/domain/merge/MergeBlock";
import { withoutLostTags } from "../../../src/domain/merge/withoutLostTags";
import { proposalOf } from "../../support/clerks/proposalOf";
import { profile } from "../../support/clerks/smallPlan";

function block(text: string): MergeBlock | null {
  return mergeBlocksOf(text, { divided: true, profile })[0] ?? null;
}

/** What one copy did to a block: `own` or `foreign` as it is judged; `""`: there is none. */
type Did = readonly [kind: "own" | "foreign", was: string, is: string];

/** Of each that is left: what the block became, and how it is judged by now. */
function left(...did: readonly Did[]): string[] {
  const proposals = did.map(([kind, was, is]) =>
    proposalOf("福祉課.xlsx", { was: block(was), is: block(is) }, kind),
  );
  return withoutLostTags(proposals).map(
    ({ change, verdict }) => `${verdict.kind} ${change.is?.words ?? "–"}`,
  );
}

const gone: Did = ["own", "【福祉課】\n■ 一人暮らしの方を訪ねた。", ""];
const others = (is: string): Did => [
  "foreign",
  "【防災課】\n■ 備えた。",
  `【防災課】\n■ 備えた。${is}`,
];

test("one change by itself is what it is", () => {
  expect(left(gone)).toEqual(["own –"]);
  expect(left()).toEqual([]);
});

test("a block whose words stand under somebody else's tag now was not taken out", () => {
  expect(left(gone, others("\n■ 一人暮らしの方を訪ねた。"))).toEqual([
    "foreign ■備えた。■一人暮らしの方を訪ねた。",
  ]);
  expect(left(["foreign", "", "■ 一人暮らしの方を訪ねた。"], gone)).toEqual([
    "foreign ■一人暮らしの方を訪ねた。",
  ]);
});

test("nor was it where they were edited there, as long as most of them are the same", () => {
  expect(left(gone, others("\n■ 一人暮らしの方を12人訪ねた。"))).toHaveLength(1);
  expect(left(gone, others("\n■ 道を直した。"))).toEqual([
    "own –",
    "foreign ■備えた。■道を直した。",
  ]);
});

test("any one of several others may hold them", () => {
  const elsewhere: Did = ["foreign", "【長寿社会課】\n■ 測った。", "【長寿社会課】\n■ 量った。"];
  expect(left(gone, elsewhere, others("\n■ 一人暮らしの方を訪ねた。"))).toHaveLength(2);
});

test("words that stood there before are none that it gained", () => {
  const same: Did = [
    "foreign",
    "【防災課】\n■ 一人暮らしの方を訪ねた。",
    "【防災課】\n■ 一人暮らしの方を訪ねた。\n■ 備えた。",
  ];
  expect(left(gone, same)[0]).toBe("own –");
});

test("a tag without words under it loses nothing", () => {
  expect(left(["own", "【福祉課】", ""], others("\n■ 道を直した。"))[0]).toBe("own –");
});

test("a block that holds somebody else's lost words is told, and not taken", () => {
  const lost: Did = ["foreign", "【防災課】\n■ 備えた。", ""];
  const swallows: Did = ["own", "【福祉課】\n■ 訪ねた。", "【福祉課】\n■ 訪ねた。\n■ 備えた。"];
  expect(left(lost, swallows)).toEqual(["foreign –", "foreign ■訪ねた。■備えた。"]);
  // Not by what was edited there, nor by what had no words.
  expect(left(lost, ["own", "【福祉課】\n■ 訪ねた。", "【福祉課】\n■ 訪ねた。■ 備える。"])[1]).toBe(
    "own ■訪ねた。■備える。",
  );
  expect(left(["foreign", "【防災課】", ""], swallows)[1]).toBe("own ■訪ねた。■備えた。");
});

test("what somebody else's block is still there for is not lost", () => {
  const edited: Did = ["foreign", "【防災課】\n■ 備えた。", "【防災課】\n■ 備えて配った。"];
  const repeats: Did = ["own", "【福祉課】\n■ 訪ねた。", "【福祉課】\n■ 訪ねた。\n■ 備えた。"];
  expect(left(edited, repeats)[1]).toBe("own ■訪ねた。■備えた。");
});
