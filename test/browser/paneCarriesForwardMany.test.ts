import { carryStory } from "./many/carryStory";
import { commitsOver } from "./many/commitsOver";
import type { ManyStory } from "./many/ManyStory";

let story: ManyStory;

beforeAll(async () => {
  story = await carryStory(60);
}, 120_000);
afterAll(() => story.close());

test("sixty cells of twenty departments: never is more drawn at one stroke than a screen of thirty closed cells and an open one", async () => {
  // Some 670; all thirty open would be more than nine thousand.
  expect(await commitsOver(story, 900)).toEqual({});
  expect(story.host.complaints).toEqual([]);
}, 300_000);
