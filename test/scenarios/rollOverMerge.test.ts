import { usualRollChoices } from "../../src/domain/rollOver/RollChoices";
import { proposeCirculation } from "../../src/usecases/proposeCirculation";
import { previewRollOver, rollOver } from "../../src/usecases/rollOver";
import { undoLast } from "../../src/usecases/undo";
import { circulated, mergeDesk } from "../support/circulated";
import { understood } from "../support/desk";
import { openReturned, taken, type Returned } from "../support/returned";

let all: Returned;
beforeEach(async () => {
  all = await openReturned();
});
afterEach(() => all.desk.close());

async function rolled(): Promise<void> {
  const { deps } = all.desk;
  const preview = await previewRollOver(deps, await understood(deps), usualRollChoices, new Map());
  if (!preview.ok) throw new Error(preview.failure.code);
  const made = await rollOver(deps, preview.value, false);
  if (!made.ok) throw new Error(made.failure.code);
}

test("last year's copies are nothing to the new form: none of them would be merged into it", async () => {
  await taken(all, [all.fukushi]);
  expect((await mergeDesk(all.desk)).lines.map(({ state }) => state)).toEqual(["merged"]);
  await rolled();
  const desk = await mergeDesk(all.desk);
  expect(desk).toMatchObject({ stamp: null, base: null, lines: [], outcome: null });
  expect(desk.work).toMatchObject({ decisions: [], circulatedTo: null });
  const undone = await undoLast(all.desk.deps);
  expect(undone.ok).toBe(true);
  expect((await mergeDesk(all.desk)).lines).toMatchObject([
    { file: all.fukushi.file, state: "merged" },
  ]);
});

test("the new form is circulated as another year's; last year's copies are forgotten then", async () => {
  await taken(all, [all.fukushi]);
  const before = await mergeDesk(all.desk);
  await rolled();
  const proposal = await proposeCirculation(all.desk.deps, await understood(all.desk.deps));
  if (!proposal.ok) throw new Error(proposal.failure.code);
  const { planName, fiscalYear } = proposal.value;
  expect(fiscalYear).toBe(2024);
  const made = await circulated(all.desk, { planName, fiscalYear: 2024 });
  expect(made.stamp).toMatchObject({ fiscalYear: 2024, version: 1 });
  expect(made.stamp.id).not.toBe(before.stamp?.id);
  expect(made.forgotten).toEqual([all.fukushi.file]);
  const desk = await mergeDesk(all.desk);
  expect(desk.stamp?.id).toBe(made.stamp.id);
  const back = await taken(all, [all.fukushi], desk);
  expect(back).toMatchObject({ taken: [], refused: [{ code: "another-year" }] });
});
