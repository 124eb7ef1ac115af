import type { ManyStory } from "./ManyStory";

/**
 * Does a story, and gives those of its steps that put more than so many elements into the pane's page at one stroke, with how
 * many: while it draws them the pane answers no click. About the same numbers on every machine; a list that draws all of its
 * rows shows in them. A busy machine may show a step's progress, and then draws the screen that was there anew.
 */
export async function commitsOver(
  { pane, steps }: ManyStory,
  most: number,
): Promise<Readonly<Record<string, number>>> {
  const over: Record<string, number> = {};
  for (const [name, step] of Object.entries(steps)) {
    await pane.evaluate(watchCommits);
    await step();
    const largest = await pane.evaluate(endOfCommits);
    if (!(largest <= most)) over[name] = largest;
  }
  return over;
}

function endOfCommits(): number {
  return (Reflect.get(window, "endOfCommits") as () => number)();
}

/** Sent to the page as text. What is added is told after each stroke, before anything else happens. */
function watchCommits(): void {
  const seen = {
    most: 0,
    count(records: readonly MutationRecord[]) {
      const nodes = records.flatMap(({ addedNodes }) => [...addedNodes]);
      const elements = nodes.filter((node) => node instanceof Element);
      const all = new Set(elements.flatMap((one) => [one, ...one.querySelectorAll("*")]));
      seen.most = Math.max(seen.most, all.size);
    },
  };
  const observer = new MutationObserver((records) => seen.count(records));
  observer.observe(document, { childList: true, subtree: true });
  Object.assign(window, {
    endOfCommits() {
      seen.count(observer.takeRecords());
      observer.disconnect();
      return seen.most;
    },
  });
}
