import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";

/** Licences under which a package may be shipped inside a program under another licence, with its text beside it. */
export const knownLicences = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];

/**
 * Writes `licences.txt`: the packages of which something really ends in the bundles, their licences, and the texts that
 * those ask to be passed on. Fails the build over a package whose licence is none of `knownLicences`.
 */
export class BundledLicences {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("BundledLicences", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "BundledLicences", stage }, () => {
        const packages = bundledPackages(compilation);
        for (const problem of packages.flatMap(problemOf))
          compilation.errors.push(new webpack.WebpackError(problem));
        const text = new webpack.sources.RawSource(licencesText(packages));
        compilation.emitAsset("licences.txt", text);
      });
    });
  }
}

function problemOf({ name, version, licence, text }) {
  const bundled = `${name} ${version} is in the bundle under the licence "${licence}"`;
  const where = "(assets/build/BundledLicences.js)";
  if (!knownLicences.includes(licence)) return [`${bundled}, which is not known ${where}.`];
  return text ? [] : [`${bundled} and brings no text of it: put one into assets/build/licences.`];
}

function bundledPackages(compilation) {
  const folders = new Set();
  for (const module of compilation.modules) {
    if (compilation.chunkGraph.getNumberOfModuleChunks(module) === 0) continue;
    for (const one of module.modules ?? [module]) {
      const folder = packageFolder(one.resource);
      if (folder) folders.add(folder);
    }
  }
  const packages = [...folders].map(packageIn);
  const once = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  return [...once.keys()].sort().map((key) => once.get(key));
}

function packageFolder(resource) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(resource ?? "")?.[0];
}

function packageIn(folder) {
  const { name, version, license, author } = JSON.parse(
    readFileSync(path.join(folder, "package.json"), "utf8"),
  );
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  const notice = path.join(folder, "NOTICE");
  const texts = [file && path.join(folder, file), existsSync(notice) && notice].filter(Boolean);
  const own = texts.map((one) => readFileSync(one, "utf8").trim()).join("\n\n");
  const holder = typeof author === "string" ? author : (author?.name ?? `the authors of ${name}`);
  const licence = String(license);
  return { name, version, licence, text: own || usualText(licence, holder) };
}

function licencesText(packages) {
  const list = packages.map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
  const rule = "=".repeat(72);
  const texts = packages.map(
    ({ name, version, text }) => `${rule}\n${name} ${version}\n\n${text}\n`,
  );
  const opening =
    "計画シート アシスタントに含まれる他者のソフトウェアとその許諾\nSoftware of others in Plan Sheet Assistant, and its licences";
  return `${opening}\n\n${list.join("\n")}\n\n${texts.join("\n")}`;
}

/** For a package that names its licence and brings no text of it: the usual one, with its author as the holder. */
function usualText(licence, holder) {
  const file = fileURLToPath(new URL(`licences/${licence}.txt`, import.meta.url));
  return existsSync(file) ? `Copyright (c) ${holder}\n\n${readFileSync(file, "utf8").trim()}` : "";
}
