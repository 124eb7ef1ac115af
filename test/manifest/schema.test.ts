import { readFileSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "../support/projectRoot";
import { describeWithShared } from "../support/shared";
import { runtimes, validateAsItIs, validateManifest } from "../support/validateManifest";

const manifest = readFileSync(path.join(projectRoot, "manifest.xml"), "utf8");

describeWithShared("manifest-schemas")("the manifest against Microsoft's schemas", () => {
  test("is valid, but for the one element that is newer than they are", async () => {
    expect(manifest.match(runtimes)).toHaveLength(1);
    expect((await validateManifest(manifest)).errors).toEqual([]);
  });

  test("the schemas do not know that element: once they do, it need not be taken out", async () => {
    const { errors } = await validateAsItIs(manifest);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toMatch(/Element '[^']*\}?Runtimes'.*not expected/);
  });

  test("the schemas do refuse a manifest whose parts are out of order", async () => {
    const broken = manifest.replace(
      /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
      "$2$1",
    );
    expect(broken).not.toBe(manifest);
    expect((await validateManifest(broken)).valid).toBe(false);
  });

  test("the schemas do look into the commands", async () => {
    const broken = manifest.replace(
      "<FunctionName>undo</FunctionName>",
      "<Function>undo</Function>",
    );
    expect((await validateManifest(broken)).valid).toBe(false);
  });
});
