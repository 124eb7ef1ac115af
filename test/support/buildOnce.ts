import { buildEmbedded } from "../../src/embedded/serve/buildEmbedded";
import { projectRoot } from "./projectRoot";

/** jest's global setup of the browser tests: makes the embedded build where the sources have changed since. */
export default async function buildOnce(): Promise<void> {
  const build = await buildEmbedded(projectRoot);
  if (!build.ok) throw new Error(build.failure);
}
