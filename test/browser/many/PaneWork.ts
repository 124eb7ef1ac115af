import type { CDPSession, Frame } from "playwright-core";
import { executedIn } from "../../bench/growth/executedIn";
import type { HostPageTest } from "../../embedded/page/openHostPage";

/**
 * Counts what a piece of work does in the pane's own scripts, with the engine's counters (see `WorkCounter`), however busy the
 * machine is. What workers do is not counted, nor what Office.js and the host around the pane do. To within a third: the pane
 * draws in pieces, which are begun anew where something changes meanwhile.
 */
export class PaneWork {
  private constructor(private readonly session: CDPSession) {}

  static async of({ page }: HostPageTest): Promise<PaneWork> {
    const session = await page.context().newCDPSession(page);
    await session.send("Profiler.enable");
    await session.send("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
    return new PaneWork(session);
  }

  async count(pane: Frame, work: () => Promise<unknown>): Promise<number> {
    await this.session.send("Profiler.takePreciseCoverage");
    await work();
    const { result } = await this.session.send("Profiler.takePreciseCoverage");
    const own = new Set(await scriptsOf(pane));
    return result
      .filter(({ url }) => own.has(url))
      .flatMap(({ functions }) => functions)
      .reduce((sum, { ranges }) => sum + executedIn(ranges), 0);
  }
}

/** The product's, which are named after what is in them. */
function scriptsOf(pane: Frame): Promise<string[]> {
  return pane.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => /\.[0-9a-f]{10}\.js$/u.test(name)),
  );
}
