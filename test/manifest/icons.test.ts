import { readFileSync } from "node:fs";
import path from "node:path";
import { pngSize } from "../support/pngSize";
import { projectRoot } from "../support/projectRoot";
import { childNamed, elementsNamed, parseXml } from "../support/XmlElement";

const manifest = parseXml(readFileSync(path.join(projectRoot, "manifest.xml"), "utf8"));
const pictureOf = (address: string) =>
  readFileSync(path.join(projectRoot, new URL(address).pathname));

/** Each picture that the ribbon names, with the size that it is named for. */
const ribbon = elementsNamed(manifest, "Image").flatMap((image) => {
  const { size, resid } = image.attributes;
  if (!size) return [];
  const resource = elementsNamed(manifest, "Image").find(
    ({ attributes }) => attributes["id"] === resid,
  );
  return [[resource?.attributes["DefaultValue"] ?? "", Number(size)] as const];
});

describe("the icons have the size that they are named for", () => {
  test.each(ribbon)("%s: %d px", (address, size) => {
    expect(pngSize(pictureOf(address))).toEqual({ width: size, height: size });
  });

  test.each([
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ])("%s: %d px", (name, size) => {
    const address = childNamed(manifest, name).attributes["DefaultValue"] ?? "";
    expect(pngSize(pictureOf(address))).toEqual({ width: size, height: size });
  });

  test.each([16, 32, 64, 80, 128])("the add-in's own icon is there in %d px", (size) => {
    const picture = readFileSync(path.join(projectRoot, `assets/icons/icon-${size}.png`));
    expect(pngSize(picture)).toEqual({ width: size, height: size });
  });
});
