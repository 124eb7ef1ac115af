import { nginxConf } from "./nginxConf";
import { responseHeaders } from "./responseHeaders";
import { webConfig } from "./webConfig";

/** Files by their path with `/`. */
export type Files = ReadonlyMap<string, Uint8Array>;

export type PackageOrder = {
  /** Where the site will be, as the manifest of `built` has it; without a slash at the end. */
  readonly url: string;
  /** What `npm run build` made for that address. */
  readonly built: Files;
  /** What is read beside it: manuals, changes, licence, by the path that they get. */
  readonly documents: Files;
};

/**
 * What an administrator gets: `site/` to be put on the server as it is (`web.config` for IIS included), `server/` with
 * the same for nginx, the manifest to be registered, and the documents.
 */
export function packageFiles({ url, built, documents }: PackageOrder): Files {
  const headers = responseHeaders(new TextDecoder().decode(present(built, "taskpane.html")));
  const site = [...built].filter(([name]) => name !== "manifest.xml");
  const names = site.map(([name]) => name);
  return new Map<string, Uint8Array>([
    ["manifest.xml", present(built, "manifest.xml")],
    ...site.map(([name, bytes]) => [`site/${name}`, bytes] as const),
    ["site/web.config", text(webConfig(names, headers))],
    ["server/nginx.conf", text(nginxConf(url, headers))],
    ...documents,
  ]);
}

const text = (content: string) => new TextEncoder().encode(content);

function present(files: Files, name: string): Uint8Array {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`the build has no ${name}`);
  return bytes;
}
