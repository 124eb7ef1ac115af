import { existsSync } from "node:fs";
import path from "node:path";
import { filesIn } from "./filesIn";
import type { Files } from "./packageFiles";

/** What goes along of the repository: the manuals with their pictures, the changes, the licence and the samples. */
const wanted = /^(LICENSE|CHANGELOG\.md|docs\/[^/]+の手引き\.md|docs\/pictures\/.+\.png)$/;
const samples = /^assets\/(samples\/[^/]+\.(?:xlsx|md))$/;

/** What the zip brings beside the site, by the path that it gets. `root`: the repository. */
export function documentFiles(root: string): Files {
  const folders = ["docs", "assets/samples"].filter((name) => existsSync(path.join(root, name)));
  const all = folders.flatMap((folder) =>
    [...filesIn(path.join(root, folder))].map(
      ([name, bytes]) => [`${folder}/${name}`, bytes] as const,
    ),
  );
  const top = [...filesIn(root, false)];
  const named = [...top, ...all].flatMap(([name, bytes]) => {
    const place = samples.exec(name)?.[1] ?? (wanted.test(name) ? name : null);
    return place ? [[place, bytes] as const] : [];
  });
  return new Map(named);
}
