import { sampled } from "../support/proof";
import { commitsOver } from "./many/commitsOver";
import type { ManyStory } from "./many/ManyStory";
import { takeBackStory } from "./many/takeBackStory";

let story: ManyStory;

/** 1,000 rows, of which each department has a part of eight measures; in a sample, of one. */
beforeAll(async () => {
  story = await takeBackStory(sampled(120, 1000));
}, 180_000);
afterAll(() => story.close());

test("60 copies, from reading them to taking back: never is more drawn at one stroke than the table of them", async () => {
  // Some 770; the list of a hundred and twenty changes, drawn whole, would be 2,600.
  expect(await commitsOver(story, 900)).toEqual({});
  expect(story.host.complaints).toEqual([]);
}, 600_000);
