import { buildEmbedded } from "../../src/embedded/serve/buildEmbedded";
import { projectRoot } from "./projectRoot";

/**
 * jest's global setup of the browser tests: makes the embedded build where the sources have changed since, and tells all
 * tests of the run where it lies (`EMBEDDED_BUILD`), so that they need not look at every source again.
 */
export default async function buildOnce(): Promise<void> {
  const build = await buildEmbedded(projectRoot);
  if (!build.ok) throw new Error(build.failure);
  process.env["EMBEDDED_BUILD"] = build.value;
}
