import { answer } from "../../src/embedded/serve/answer";
import { buildEmbedded } from "../../src/embedded/serve/buildEmbedded";
import type { WorkbookFile } from "../../src/embedded/serve/findWorkbook";
import { listenLocally } from "../../src/embedded/serve/listenLocally";
import { projectRoot } from "./projectRoot";

/** `url` ends with a slash: `${url}taskpane.html`. */
export type TestServer = { readonly url: string; close(): Promise<void> };

/**
 * Serves the embedded host on a free port, as `npm start` does. The build is made once for the sources as
 * they are (before the first browser test, see `buildOnce`) and shared by all tests.
 *
 * @param workbook what stands under `workbook.xlsx`; 404 without it
 */
export async function serveEmbedded(workbook: WorkbookFile | null = null): Promise<TestServer> {
  const listening = await listenLocally(answer(await builtFolder(), workbook), 0);
  if (!listening.ok) throw new Error(`No free port: ${listening.failure.code}`);
  return { url: `http://localhost:${listening.value.port}/`, close: listening.value.close };
}

/** Outside of jest nobody has built before. */
async function builtFolder(): Promise<string> {
  const built = process.env["EMBEDDED_BUILD"];
  if (built) return built;
  const build = await buildEmbedded(projectRoot);
  if (!build.ok) throw new Error(build.failure);
  return build.value;
}
