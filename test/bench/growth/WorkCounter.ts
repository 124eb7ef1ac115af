import { Session, type Profiler } from "node:inspector";
import path from "node:path";
import { projectRoot } from "../../support/projectRoot";
import { executedIn } from "./executedIn";

/** How much of each function's text was executed: its characters, each as often as it was reached. By place and name. */
export type Work = ReadonlyMap<string, number>;

const sources = `${path.join(projectRoot, "src")}${path.sep}`;

/**
 * Counts what a piece of work does in the product's own code, with the engine's own counters: about the same number on
 * every machine, however busy. What the engine does within one call (`includes` in a list, copying one) counts as that
 * call. To be opened before the code that is counted is loaded, once a process: what is compiled already is not counted.
 */
export class WorkCounter {
  private readonly session = new Session();

  constructor() {
    this.session.connect();
    this.session.post("Profiler.enable");
    this.session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  async count(work: () => unknown): Promise<Work> {
    this.take();
    await work();
    return this.take();
  }

  /** What was counted since the last time. Asked in its own thread, the inspector answers before `post` returns. */
  take(): Work {
    let scripts: readonly Profiler.ScriptCoverage[] = [];
    this.session.post("Profiler.takePreciseCoverage", (error, { result }) => {
      if (error) throw error;
      scripts = result;
    });
    return workIn(scripts);
  }
}

function workIn(scripts: readonly Profiler.ScriptCoverage[]): Work {
  const work = new Map<string, number>();
  for (const { url, functions } of scripts) {
    const file = url.replace(/^file:\/\//u, "");
    if (!file.startsWith(sources)) continue;
    for (const { functionName, ranges } of functions) {
      const place = `${file.slice(sources.length)} ${functionName}:${ranges[0]?.startOffset}`;
      work.set(place, (work.get(place) ?? 0) + executedIn(ranges));
    }
  }
  return work;
}
