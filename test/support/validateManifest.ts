import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";
import { sharedFolder } from "./shared";

const main = "OfficeAppManifestV1_1.xsd";

/**
 * The published schemas are of 2020 and do not know the element of the shared runtime, which Microsoft's documentation
 * (MS-OWEMXML 2.2.152) puts first into Host. It alone is taken out; structure.test.ts looks at it.
 */
export const runtimes = /<Runtimes>\s*<Runtime [^>]*\/>\s*<\/Runtimes>/g;

/** A manifest, but for the one element that is newer, against Microsoft's schemas. Only where `../shared` is there. */
export function validateManifest(manifest: string) {
  return validateAsItIs(manifest.replace(runtimes, ""));
}

/** The same with everything that is in it. */
export function validateAsItIs(contents: string) {
  const folder = sharedFolder("manifest-schemas");
  const file = (fileName: string) => ({
    fileName,
    contents: readFileSync(path.join(folder, fileName), "utf8"),
  });
  const others = readdirSync(folder).filter((name) => name.endsWith(".xsd") && name !== main);
  return validateXML({
    xml: [{ fileName: "manifest.xml", contents }],
    schema: [file(main)],
    preload: others.map(file),
  });
}
