import { sampled } from "../support/proof";
import { circulateStory } from "./many/circulateStory";
import { commitsOver } from "./many/commitsOver";
import type { ManyStory } from "./many/ManyStory";
import { expectGoodLook } from "./paneLook";

let story: ManyStory;

/** 1,000 rows, each department in four or five measures; in a sample, each in one. */
beforeAll(async () => {
  story = await circulateStory(sampled(60, 250));
}, 120_000);
afterAll(() => story.close());

test("sixty departments are searched, and scroll by themselves", async () => {
  const { host, pane } = story;
  const search = pane.getByRole("searchbox", { name: "課を探す" });
  await search.scrollIntoViewIfNeeded();
  await expectGoodLook(host, pane, "circulate-many");
  await search.fill("第７");
  await expect(pane.getByRole("checkbox").count()).resolves.toBe(1);
  await pane.getByRole("button", { name: "探す言葉を消す" }).click();
  await expect(pane.getByRole("checkbox").count()).resolves.toBe(60);
});

test("sixty copies are made, and no more is drawn at one stroke than what became of each", async () => {
  expect(await commitsOver(story, 900)).toEqual({});
  expect(story.host.complaints).toEqual([]);
}, 180_000);
