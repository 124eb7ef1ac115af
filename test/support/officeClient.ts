import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type * as Jsdom from "jsdom";
import type { HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import { createHost, type Host, type HostOptions } from "../../src/embedded/wire/createHost";
import { installHost } from "../../src/embedded/wire/installHost";
import { loadedOnce } from "./loadedOnce";
import { projectRoot } from "./projectRoot";

const { JSDOM, ResourceLoader, VirtualConsole } = loadedOnce<typeof Jsdom>("jsdom");

/** The real Office.js client, unmodified, joined to the embedded host. */
export type OfficeClient = {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: Host;
  /** Addresses that office.js asked for and did not get: empty, or it left its own folder. */
  readonly refused: readonly string[];
  close(): void;
};

const origin = "https://addin.localhost";
const dist = join(projectRoot, "node_modules/@microsoft/office-js/dist");
const files = new Map<string, Buffer>();

/**
 * Starts the client in a window of its own, as when a person opens the pane. A second client on the same workbook is a
 * second pane. Values come from the window's realm: compare them with `toEqual`, not with `toStrictEqual`.
 */
export async function connectOffice(
  workbook: HostWorkbook,
  options: HostOptions = {},
): Promise<OfficeClient> {
  const host = createHost(workbook, options);
  const loader = new DistLoader();
  let end = () => {};
  const page = `<!doctype html><html><head><script src="/office-js/office.js"></script></head><body></body></html>`;
  const { window } = new JSDOM(page, {
    url: `${origin}/taskpane.html`,
    runScripts: "dangerously",
    resources: loader,
    virtualConsole: new VirtualConsole(),
    pretendToBeVisual: true,
    beforeParse(made) {
      end = installHost(made, host);
    },
  });
  const globals = window as unknown as Pick<OfficeClient, "Office" | "Excel" | "OfficeExtension">;
  await new Promise((resolve) => window.addEventListener("load", resolve, { once: true }));
  await globals.Office.onReady();
  return {
    Office: globals.Office,
    Excel: globals.Excel,
    OfficeExtension: globals.OfficeExtension,
    host,
    refused: loader.refused,
    close() {
      end();
      window.close();
    },
  };
}

/** Hands out the files of the npm package, and nothing else. */
class DistLoader extends ResourceLoader {
  readonly refused: string[] = [];

  override fetch(address: string) {
    const url = new URL(address);
    const file = join(dist, url.pathname.replace(/^\/office-js\//, ""));
    if (url.origin !== origin || !existsSync(file)) {
      this.refused.push(address);
      return null;
    }
    const known = files.get(file) ?? readFileSync(file);
    files.set(file, known);
    return Promise.resolve(known) as ReturnType<Jsdom.ResourceLoader["fetch"]>;
  }
}
