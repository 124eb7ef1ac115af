import { largeBookFile } from "../../bench/largeBookFile";
import { openHostPage } from "../../embedded/page/openHostPage";
import { planBook } from "../../embedded/page/planBook";
import { readMany } from "../paneFiles";
import { paneOf } from "../paneLook";
import { pickNoBook } from "../pickNoBook";
import type { ManyStory } from "./ManyStory";

/** Sixty copies of so many rows are read, and nothing is made of them; before that the pane has read a file. */
export async function readStory(rows: number): Promise<ManyStory> {
  const file = Buffer.from(largeBookFile(rows));
  const host = await openHostPage(planBook(3));
  const pane = await paneOf(host);
  await pickNoBook(pane);
  const steps = {
    "60 copies read": async () => {
      const { outcomes } = await readMany(pane, file, 60);
      if (outcomes.some((outcome) => outcome !== "read")) throw new Error(outcomes.join(" "));
    },
  };
  return { host, pane, steps, close: () => host.close() };
}
