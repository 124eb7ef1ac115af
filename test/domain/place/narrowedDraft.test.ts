import type { Draft } from "../../../src/domain/place/Draft";
import { askedAgain, stillAsked } from "../../../src/domain/place/narrowedDraft";

const draft = (...departments: string[]) => ({ id: "1", departments }) as unknown as Draft;
const askedOf = (one: Draft | null) => one?.departments ?? null;

test.each([
  ["nobody else was there", ["乙", "丙"], draft("甲", "乙", "丙"), ["乙", "丙"]],
  ["another one has confirmed since", ["乙", "丙"], draft("甲", "丙"), ["丙"]],
  ["all others have", ["乙"], draft("甲"), null],
  ["the whole was confirmed, or the notebook is lost", ["乙"], undefined, null],
])("what stays for others: %s", (_what, left, now, expected) => {
  expect(askedOf(stillAsked(draft(...left), now))).toEqual(expected);
});

test.each([
  ["nothing came after it", draft("乙"), draft("乙"), ["甲", "乙"]],
  ["the other one has confirmed since", draft("乙"), undefined, ["甲"]],
  ["the whole was confirmed", undefined, undefined, ["甲", "乙"]],
])("a confirming taken back: %s", (_what, left, now, expected) => {
  expect(askedAgain(draft("甲", "乙"), left, now).departments).toEqual(expected);
});
