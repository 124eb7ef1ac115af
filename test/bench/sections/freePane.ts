import { carryStory } from "../../browser/many/carryStory";
import { circulateStory } from "../../browser/many/circulateStory";
import type { ManyStory } from "../../browser/many/ManyStory";
import { readStory } from "../../browser/many/readStory";
import { takeBackStory } from "../../browser/many/takeBackStory";
import { longestTask } from "../measure/longestTask";
import { figure, medianOf, spreadOf } from "../measure/Runs";
import type { Section } from "../page/Section";
import { table } from "../page/table";

/** How large the stories are: measures carried forward, rows that are circulated and come back, rows of a file that is read. */
type Sizes = {
  readonly measures: number;
  readonly rows: number;
  readonly fileRows: number;
};

/** Milliseconds for which a person may find the pane busy. */
const aim = 200;

/** What a person does with as much as the largest city has, and how long the pane's longest piece of work keeps it meanwhile. */
export async function timeFreePane(
  { measures, rows, fileRows }: Sizes,
  times: number,
): Promise<Section> {
  const stories: Readonly<Record<string, () => Promise<ManyStory>>> = {
    [`${measures} cells of 20 departments carried forward`]: () => carryStory(measures),
    [`60 copies of ${figure(rows)} rows made`]: () => circulateStory(rows / 4),
    [`60 copies of ${figure(rows)} rows taken back`]: () => takeBackStory(rows),
    [`60 copies of ${figure(fileRows)} rows read`]: () => readStory(fileRows),
  };
  const told: string[][] = [];
  const aims: Section["aims"][number][] = [];
  for (const [name, open] of Object.entries(stories)) {
    const steps = await timeSteps(open, times);
    told.push(...rowsOf(name, steps));
    const found = Math.max(...[...steps.values()].map(medianOf));
    aims.push({ what: `the pane’s longest piece of work, ${name}`, most: aim, found, unit: "ms" });
    process.stdout.write(`the pane, ${name}: ${figure(found)} ms\n`);
  }
  return { text: table(["", "ms"], told), aims };
}

/** Of a story with a single step only its name is told. */
function rowsOf(name: string, steps: ReadonlyMap<string, readonly number[]>): string[][] {
  const rows = [...steps].map(([step, tasks]) => [`– ${step}`, spreadOf(tasks)]);
  const [only, ...others] = rows;
  return only && others.length === 0 ? [[name, ...only.slice(1)]] : [[name, ""], ...rows];
}

/** Each run is a pane of its own; the longest piece of work of each step, by the step's name. */
async function timeSteps(open: () => Promise<ManyStory>, times: number) {
  const tasks = new Map<string, number[]>();
  for (let time = 0; time < times; time++) {
    const { pane, steps, close } = await open();
    try {
      for (const [name, step] of Object.entries(steps))
        tasks.set(name, [...(tasks.get(name) ?? []), await longestTask(pane, step)]);
    } finally {
      await close();
    }
  }
  return tasks;
}
