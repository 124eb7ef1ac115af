import { decideMerge } from "../../src/usecases/decideMerge";
import type { MergeDeps } from "../../src/usecases/MergeDeps";
import type { MergeDesk } from "../../src/usecases/MergeDesk";
import type { MergeChoice } from "../../src/usecases/decideMerge";
import { deskOf, mergeInMemory } from "./mergeInMemory";

async function chosen(deps: MergeDeps, desk: MergeDesk, choice: MergeChoice): Promise<MergeDesk> {
  const next = await decideMerge(deps, desk, choice);
  if (!next.ok) throw new Error(next.failure.code);
  return next.value;
}

test("whose a copy is can be said, said otherwise, and taken back", async () => {
  const { deps, memory } = mergeInMemory();
  const file = "写し.xlsx";
  const say = (desk: MergeDesk, department: string | null) =>
    chosen(deps, desk, { kind: "say", file, department });
  const first = await say(await deskOf(deps), "福祉課");
  const second = await say(first, "長寿課");
  expect(second.work.said).toEqual([{ file, department: "長寿課" }]);
  expect((await say(second, null)).work.said).toEqual([]);
  expect(memory.notes().merge?.said).toEqual([]);
});

test("which copies count can be chosen, and left to the newest again", async () => {
  const { deps, memory } = mergeInMemory();
  const choose = (desk: MergeDesk, ...files: string[]) =>
    chosen(deps, desk, { kind: "choose", department: "福祉課", files });
  const first = await choose(await deskOf(deps), "一.xlsx", "二.xlsx");
  expect(first.work.chosen).toEqual([{ department: "福祉課", files: ["一.xlsx", "二.xlsx"] }]);
  expect((await choose(first)).work.chosen).toEqual([]);
  expect(memory.notes().merge?.chosen).toEqual([]);
});
