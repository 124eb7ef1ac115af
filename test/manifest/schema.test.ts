import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";
import { projectRoot } from "../support/projectRoot";
import { describeWithShared, sharedFolder } from "../support/shared";

const manifest = readFileSync(path.join(projectRoot, "manifest.xml"), "utf8");
const main = "OfficeAppManifestV1_1.xsd";

/**
 * The published schemas are of 2020 and do not know the element of the shared runtime, which Microsoft's documentation
 * (MS-OWEMXML 2.2.152) puts first into Host. It alone is taken out; structure.test.ts looks at it.
 */
const runtimes = /<Runtimes>\s*<Runtime [^>]*\/>\s*<\/Runtimes>/g;
const known = manifest.replace(runtimes, "");

function validate(contents: string) {
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

describeWithShared("manifest-schemas")("the manifest against Microsoft's schemas", () => {
  test("is valid, but for the one element that is newer than they are", async () => {
    expect(manifest.match(runtimes)).toHaveLength(1);
    expect((await validate(known)).errors).toEqual([]);
  });

  test("the schemas do not know that element: once they do, it need not be taken out", async () => {
    const { errors } = await validate(manifest);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toMatch(/Element '[^']*\}?Runtimes'.*not expected/);
  });

  test("the schemas do refuse a manifest whose parts are out of order", async () => {
    const broken = known.replace(
      /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
      "$2$1",
    );
    expect(broken).not.toBe(known);
    expect((await validate(broken)).valid).toBe(false);
  });

  test("the schemas do look into the commands", async () => {
    const broken = known.replace("<FunctionName>undo</FunctionName>", "<Function>undo</Function>");
    expect((await validate(broken)).valid).toBe(false);
  });
});
