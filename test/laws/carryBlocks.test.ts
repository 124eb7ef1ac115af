import fc from "fast-check";
import type { CarryBlock } from "../../src/domain/carryForward/CarryBlock";
import { composeBlock } from "../../src/domain/carryForward/composeBlock";
import { repick } from "../../src/domain/carryForward/repick";
import { draftEntry } from "../../src/domain/tense/draftEntry";
import { carryOne } from "../domain/carryForward/oneMeasure";
import { entry } from "./editedEntries";
import { sampled } from "../support/proof";

const runs = { seed: 20260401, numRuns: sampled(150, 10_000) };
const saying = entry.filter((text) => text.trim() !== "");

test("unless a person picks, the draft is the plan's, character for character", () => {
  fc.assert(
    fc.property(saying, entry, (plan, result) => {
      expect(carryOne({ plan, result, tense: "verbatim" }).after).toBe(plan);
      expect(carryOne({ plan, result }).after).toBe(draftEntry(plan, () => false, 2022).text);
    }),
    runs,
  );
});

test("a pick for one block leaves every other block as it was, and each block is its source's", () => {
  const source = fc.constantFrom("plan", "result", "both", "none");
  fc.assert(
    fc.property(saying, entry, source, fc.nat(9), (plan, result, picked, at) => {
      const cell = carryOne({ plan, result });
      const index = at % cell.blocks.length;
      const key = cell.blocks[index]?.key ?? "";
      const again = repick(cell, { [key]: { source: picked } });
      for (const [i, block] of again.blocks.entries())
        if (i !== index) expect(block).toEqual(cell.blocks[i]);
      const isTagged = ({ departments }: CarryBlock) => departments.length > 0;
      const untaggedFirst = [
        ...again.blocks.filter((block) => !isTagged(block)),
        ...again.blocks.filter(isTagged),
      ];
      let from = 0;
      for (const block of untaggedFirst) {
        const piece = composeBlock(block).replace(/[\r\n]+$/u, "");
        const found = again.composed.indexOf(piece, from);
        expect(found).toBeGreaterThanOrEqual(from);
        from = found + piece.length;
      }
      expect(again.composed.slice(from)).toMatch(/^[\r\n]*$/u);
      expect(repick(again, {})).toEqual(cell);
    }),
    runs,
  );
});
