import { mergeBlocksOf } from "../../../src/domain/merge/MergeBlock";
import { resolveBlock } from "../../../src/domain/merge/resolveBlock";
import { profile } from "../../support/clerks/smallPlan";
import { proposalOf } from "../../support/clerks/proposalOf";

const division = { divided: true, profile };

/** What becomes of a block, the words of which are given; null: there is none. */
function resolved(
  ours: string | null,
  ...changes: readonly (readonly [was: string | null, is: string | null, kind?: "foreign"])[]
): string {
  const block = (words: string | null) =>
    words === null ? null : (mergeBlocksOf(`【福祉課】\n■ ${words}`, division)[0] ?? null);
  const proposals = changes.map(([was, is, kind], i) =>
    proposalOf(`${i}.xlsx`, { was: block(was), is: block(is) }, kind ?? "own"),
  );
  const found = resolveBlock({ ours: block(ours), proposals });
  if (found.kind === "take") return found.after?.items.slice(2) ?? "taken out";
  return found.kind === "conflict" && found.oursChanged ? "conflict with the master" : found.kind;
}

test("a change of one side is taken, the same of several once", () => {
  expect(resolved("甲", ["甲", "乙"])).toBe("乙");
  expect(resolved("甲", ["甲", "乙"], ["甲", "乙"])).toBe("乙");
  expect(resolved("甲", ["甲", null])).toBe("taken out");
  expect(resolved(null, [null, "乙"])).toBe("乙");
});

test("two different ones are a conflict", () => {
  expect(resolved("甲", ["甲", "乙"], ["甲", "丙"])).toBe("conflict");
  expect(resolved("甲", ["甲", "乙"], ["甲", null])).toBe("conflict");
  expect(resolved("丁", ["甲", "乙"])).toBe("conflict with the master");
  expect(resolved(null, ["甲", "乙"])).toBe("conflict with the master");
  expect(resolved("丁", [null, "乙"])).toBe("conflict with the master");
});

test("what the master has by now is no change", () => {
  expect(resolved("乙", ["甲", "乙"])).toBe("keep");
  expect(resolved(null, ["甲", null])).toBe("keep");
  expect(resolved("乙", ["甲", "乙"], ["甲", "丙"])).toBe("conflict with the master");
});

test("what others do to it decides nothing", () => {
  expect(resolved("甲", ["甲", "乙", "foreign"])).toBe("keep");
  expect(resolved("甲", ["甲", "乙"], ["甲", "丙", "foreign"])).toBe("乙");
});

test("each copy is held against what it was made from, in any order", () => {
  expect(resolved("丁", ["甲", "乙"], ["丁", "丙", "foreign"])).toBe("conflict with the master");
  expect(resolved("丁", ["丁", "丙", "foreign"], ["甲", "乙"])).toBe("conflict with the master");
  expect(resolved("丁", ["甲", "丁"], ["丁", "乙"])).toBe("乙");
  // One of them did not know what the master says by now.
  expect(resolved("丁", ["甲", "乙"], ["丁", "乙"])).toBe("conflict with the master");
});
