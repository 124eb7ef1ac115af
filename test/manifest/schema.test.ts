import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";
import { projectRoot } from "../support/projectRoot";
import { describeWithShared, sharedFolder } from "../support/shared";

const manifest = readFileSync(path.join(projectRoot, "manifest.xml"), "utf8");
const main = "OfficeAppManifestV1_1.xsd";

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
  test("is valid", async () => {
    expect((await validate(manifest)).errors).toEqual([]);
  });

  test("the schemas do refuse a manifest whose parts are out of order", async () => {
    const broken = manifest.replace(
      /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
      "$2$1",
    );
    expect(broken).not.toBe(manifest);
    expect((await validate(broken)).valid).toBe(false);
  });

  test("the schemas do look into the commands", async () => {
    const broken = manifest.replace(
      "<FunctionName>undo</FunctionName>",
      "<Function>undo</Function>",
    );
    expect((await validate(broken)).valid).toBe(false);
  });
});
