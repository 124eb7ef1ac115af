import { formatAddress } from "../../../../../src/domain/cells/address";
import type { Choice } from "../../../../../src/domain/merge/Choice";
import { decide } from "../../../../../src/domain/merge/Decision";
import type { ConflictType, MergeOutcome } from "../../../../../src/domain/merge/MergeOutcome";
import { blockIn, reworded, withBlock, withoutBlock } from "../../../../support/clerks/blockText";
import {
  masterAfter,
  mergeReturned,
  type Circulation,
} from "../../../../support/clerks/circulation";
import { factsOf } from "../../../../support/clerks/facts";
import { describeFixtures } from "../../../../support/fixtures";
import { profile, sheetName, tell, thisYear } from "./cityBook";
import { inTime, secretariat } from "./copies";

const held = ["検討会を開催した。", "検討会を2回開催した。"] as const;

describeFixtures("一関市: what a person decides of the conflicts", () => {
  let given: Circulation;
  let open: MergeOutcome;

  beforeAll(async () => {
    given = { profile, base: await thisYear(), master: secretariat, returned: inTime };
    open = mergeReturned(given);
  });

  /** The text that is written after a decision about the conflict of a type at a place. */
  function decided(type: ConflictType, at: string, choiceFor: (label: string) => Choice) {
    const conflict = open.conflicts.find(
      (one) => one.type === type && formatAddress(one.position) === at,
    );
    if (!conflict) throw new Error(`no ${type} at ${at}`);
    const decision = decide(conflict, choiceFor(conflict.versions.at(-1)?.label ?? ""));
    const outcome = mergeReturned({ ...given, decisions: [decision] });
    const settled = outcome.conflicts.find(({ id }) => id === conflict.id);
    return { text: factsOf(outcome, sheetName).cells[at], choice: settled?.decision };
  }

  test.each<[ConflictType, string, (words: ReturnType<typeof tell>) => string]>([
    [
      "joint-block-divergent",
      "F40",
      (base) =>
        base.with("F40", held, ["養護者への支援を図った。", "養護者への支援を図った。(12件)"]),
    ],
    [
      "same-block-divergent",
      "F48",
      (base) => base.with("F48", ["(就労支援者数 27人)", "(就労支援者数 31人)"]),
    ],
    [
      "shared-cell-edit",
      "C16",
      (base) =>
        base.with("C16", ["社会資源の共有などを促進します。", "社会資源の共有を促進します。"]),
    ],
    ["foreign-block-deleted", "H24", (base) => withoutBlock(base.text("H24"), "【学校教育課】")],
    // In the register 福祉課 comes first.
    [
      "foreign-block-added",
      "F16",
      (base) => withBlock("【福祉課】\n■ 民生委員の活動を支援した。", base.text("F16")),
    ],
    [
      "foreign-block-edit",
      "F20",
      (base) =>
        base.with(
          "F20",
          ["経費の一部を補助した。", "経費の一部を補助した。(1件)"],
          ["早期発見に努めた。", "早期発見につなげた。"],
        ),
    ],
  ])("%s: the copy's version is written", (type, at, expected) => {
    const { text, choice } = decided(type, at, (label) => ({ kind: "version", label }));
    expect(text).toBe(expected(tell(given.base)));
    expect(choice).toMatchObject({ kind: "version" });
  });

  test("what was circulated comes back, or stays as the master has it", () => {
    const { text } = decided("same-block-divergent", "F48", () => ({ kind: "base" }));
    expect(text).toBe(tell(given.base).text("F48"));
    const { text: kept } = decided("same-block-divergent", "F48", () => ({ kind: "keep" }));
    expect(kept).toBeUndefined();
  });

  test("a text of one's own, and both versions one below the other", () => {
    const joint = blockIn(tell(given.base).text("F40"), "【長寿社会課・福祉課】");
    const others = tell(given.base).with("F40", [
      "養護者への支援を図った。",
      "養護者への支援を図った。(12件)",
    ]);
    const own = "【長寿社会課・福祉課】\n■ 検討会を5回開催した。";
    const { text } = decided("joint-block-divergent", "F40", () => ({ kind: "text", text: own }));
    expect(text).toBe(reworded(others, joint, own));
    const { text: all } = decided("joint-block-divergent", "F40", () => ({ kind: "all" }));
    const versions = open.conflicts.find(({ type }) => type === "joint-block-divergent")?.versions;
    const both = (versions ?? []).map((one) => one.text).join("\n");
    expect(all).toBe(reworded(others, joint, both));
  });

  test("what was circulated, once it stands again, is not taken for a master that nobody touched", () => {
    const decisions = open.conflicts
      .filter(({ type }) => type === "same-block-divergent")
      .map((conflict) => decide(conflict, { kind: "base" }));
    const once = mergeReturned({ ...given, decisions });
    const twice = mergeReturned({ ...given, decisions, master: masterAfter(given, once) });
    expect(factsOf(twice, sheetName).cells).toEqual({});
  });

  test("a decision is carried out once: merged again, nothing is left to be written", () => {
    const decisions = open.conflicts
      .filter(({ decidable }) => decidable)
      .map((conflict) => {
        const label = conflict.versions.at(-1)?.label ?? "";
        return decide(conflict, { kind: "version", label });
      });
    const once = mergeReturned({ ...given, decisions });
    const twice = mergeReturned({ ...given, decisions, master: masterAfter(given, once) });
    expect(twice.cells).toEqual([]);
  });
});
