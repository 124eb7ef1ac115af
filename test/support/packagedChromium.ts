import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { BrowserProgram } from "./BrowserProgram";
import { projectRoot } from "./projectRoot";

const modules = path.join(projectRoot, "node_modules");

/**
 * The Chromium inside `@sparticuz/chromium`, unpacked once into node_modules/.cache. It needs nss, nspr and
 * expat, and carries them. Of fonts it carries Open Sans only; fonts of the machine are used as well.
 */
export function packagedChromium(): BrowserProgram {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error("No browser found: install Edge or Chrome, or name one with CHROMIUM_PATH.");
  const folder = path.join(modules, ".cache", `chromium-${packageVersion()}`);
  if (!existsSync(folder)) unpackInto(folder);
  const libraries = [path.join(folder, "al2023", "lib"), process.env["LD_LIBRARY_PATH"]];
  return {
    path: path.join(folder, "chromium"),
    environment: {
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(":"),
      FONTCONFIG_FILE: path.join(folder, "fonts.conf"),
    },
  };
}

function packageVersion(): string {
  const file = path.join(modules, "@sparticuz/chromium/package.json");
  const { version } = JSON.parse(readFileSync(file, "utf8")) as { version: string };
  return version;
}

/** Unpacks beside the place and renames, so that a second test process never meets half a browser. */
function unpackInto(folder: string): void {
  const unfinished = `${folder}-${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  execFileSync(process.execPath, [path.join(projectRoot, "test/support/unpackChromium.mjs")], {
    env: { ...process.env, TMPDIR: unfinished },
  });
  writeFileSync(path.join(unfinished, "fonts.conf"), fontsOf(path.join(folder, "fonts")));
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** The package's own list names folders of another machine; without any font Chromium does not start. */
function fontsOf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
</fontconfig>
`;
}
