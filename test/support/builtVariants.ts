import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { projectRoot } from "./projectRoot";

/** Folders with what `npm run build` makes: as it is, and for a closed network at an address. */
export type BuiltVariants = { readonly plain: string; readonly local: string };

/** The address that `local` is built for; with a slash at the end, as people write it. */
export const localAddress = "https://addin.city.example.jp/plan/";

/** Builds both, in a process of their own; the caller removes them. Throws what webpack said. */
export function buildVariants(): BuiltVariants {
  const folder = () => mkdtempSync(path.join(tmpdir(), "build-"));
  const built = { plain: folder(), local: folder() };
  const orders = [
    { env: {}, output: built.plain },
    { env: { office: "local", url: localAddress }, output: built.local },
  ];
  const script = path.join(projectRoot, "test/support/buildVariants.mjs");
  execFileSync(process.execPath, [script, JSON.stringify(orders)], {
    cwd: projectRoot,
    stdio: "pipe",
  });
  return built;
}

export function removeVariants({ plain, local }: BuiltVariants): void {
  for (const folder of [plain, local]) rmSync(folder, { recursive: true, force: true });
}
