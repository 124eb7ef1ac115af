import { gzipSync } from "node:zlib";
import webpack from "webpack";

/** What may be fetched in scripts, gzipped and without Office.js, in kB of 1,000 bytes. */
export const scriptBudget = {
  /** Before the page can answer a ribbon button: the scripts that its HTML names. */
  atOnce: 250,
  /** Until the pane shows its first screen: those, and what is fetched at once for `surface`. */
  firstScreen: 550,
  /** A screen that is fetched when it is opened (or while nothing else is to be done). */
  screen: 90,
};

const kilo = (bytes) => Math.round(bytes / 100) / 10;

/**
 * Fails the build where the pane's scripts have grown over their budget, and says in any case how large they are. A
 * city's server may not compress: what is counted is gzip, so that the figure does not depend on the server.
 */
export class ScriptBudget {
  constructor(budget = scriptBudget) {
    this.budget = budget;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ScriptBudget", (compilation) => {
      // Once the names with their hashes are final.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "ScriptBudget", stage }, () =>
        this.check(compilation),
      );
    });
  }

  check(compilation) {
    const { atOnce, firstScreen, screens } = sizes(compilation);
    const largest = Math.max(...screens);
    const told = [
      `at once ${kilo(atOnce)} kB`,
      `until the first screen ${kilo(firstScreen)} kB`,
      `${screens.length} more parts of ${kilo(Math.min(...screens))} to ${kilo(largest)} kB`,
    ];
    process.stdout.write(`scripts of taskpane.html (gzip): ${told.join(", ")}\n`);
    const over = (bytes, limit, what) => {
      if (bytes <= limit * 1000) return;
      const sentence = `${what}: ${kilo(bytes)} kB gzip, over the budget of ${limit} kB (assets/build/ScriptBudget.js). Import what is needed late with import().`;
      compilation.errors.push(new webpack.WebpackError(sentence));
    };
    over(atOnce, this.budget.atOnce, "The scripts that taskpane.html names");
    over(firstScreen, this.budget.firstScreen, "The scripts until the first screen");
    over(largest, this.budget.screen, "The largest part that is fetched later");
  }
}

/** In bytes: at once; with what is fetched for the first screen; each later part, without what is there by then. */
function sizes(compilation) {
  const gzipped = new Map();
  const sizeOf = (file) => {
    const source = compilation.getAsset(file).source;
    if (!gzipped.has(file)) gzipped.set(file, gzipSync(source.buffer(), { level: 9 }).length);
    return gzipped.get(file);
  };
  const sum = (files) => [...files].reduce((total, file) => total + sizeOf(file), 0);
  const scriptsOf = (group) => group.getFiles().filter((file) => file.endsWith(".js"));
  const named = (name) => scriptsOf(compilation.namedChunkGroups.get(name));
  const first = new Set([...named("taskpane"), ...named("commands")]);
  const shown = new Set([...first, ...named("surface")]);
  const later = compilation.chunkGroups.filter((group) => !group.isInitial());
  const screens = later
    .map((group) => sum(scriptsOf(group).filter((file) => !shown.has(file))))
    .filter((size) => size > 0);
  return { atOnce: sum(first), firstScreen: sum(shown), screens };
}
