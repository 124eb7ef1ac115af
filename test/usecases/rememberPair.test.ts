import type { CarryPair } from "../../src/domain/carryForward/CarryPair";
import { refuse } from "../../src/domain/Result";
import { choosePairs } from "../../src/usecases/carryForwardYear";
import { findRemembered, rememberPair } from "../../src/usecases/rememberPair";
import { deskFor, understood } from "./yearBook";

test("a remembered pair is found by what its columns mean", async () => {
  const { deps, memory } = deskFor();
  const { certain } = choosePairs(await understood(deps), null);
  const [pair] = certain as [CarryPair];
  await rememberPair(deps, pair, null, false);
  const kept = memory.notes().pair;
  if (!kept) throw new Error("nothing is remembered");
  expect(findRemembered(certain, kept)).toBe(pair);
  expect(findRemembered([{ ...pair, from: { ...pair.from, column: 9 } }], kept)).not.toBeNull();
  expect(findRemembered([{ ...pair, to: { ...pair.to, fiscalYear: 2023 } }], kept)).toBeNull();
});

test("who took over is kept with it, a newer answer in the place of the one before", async () => {
  const { deps, memory } = deskFor();
  const [pair] = choosePairs(await understood(deps), null).certain as [CarryPair];
  const said = (successor: string) => ({
    measure: "見守り",
    role: null,
    column: { kind: "result", fiscalYear: 2022, party: null },
    former: "子育て支援課",
    successor,
  });
  await rememberPair(deps, pair, null, false);
  expect(memory.notes().successions).toBeUndefined();
  await rememberPair(deps, pair, null, false, [said("こども家庭課")]);
  await rememberPair(deps, pair, null, false, [said("児童保育課")]);
  await rememberPair(deps, pair, null, false);
  expect(memory.notes().successions).toEqual([said("児童保育課")]);
});

test("a notebook that cannot be written costs only the memory", async () => {
  const { deps } = deskFor();
  const [pair] = choosePairs(await understood(deps), null).certain as [CarryPair];
  const failing = {
    ...deps.notebook,
    update: () => Promise.resolve(refuse({ code: "damaged" as const, detail: "" })),
  };
  await expect(rememberPair({ ...deps, notebook: failing }, pair, null, false)).resolves.toBe(
    undefined,
  );
});
