import { fileColor } from "../../../src/embedded/file/fileColor";

const theme = ["000000", "FFFFFF", "1F497D", "EEECE1", "4F81BD"];

/** ECMA-376 part 1, 18.8.3 (theme order), 18.8.19 (tint), 18.8.27 (indexed colours). */
describe("fileColor", () => {
  it("takes theme colours in the file's order: light and dark are swapped", () => {
    expect(fileColor({ theme: 0 }, theme)).toBe("#FFFFFF");
    expect(fileColor({ theme: 1 }, theme)).toBe("#000000");
    expect(fileColor({ theme: 3 }, theme)).toBe("#1F497D");
    expect(fileColor({ theme: 4 }, theme)).toBe("#4F81BD");
  });

  it("lightens and darkens", () => {
    expect(fileColor({ theme: 0, tint: -0.25 }, theme)).toBe("#BFBFBF");
    expect(fileColor({ theme: 1, tint: 0.5 }, theme)).toBe("#808080");
    expect(fileColor({ theme: 4, tint: 0.7999816888943144 }, theme)).toBe("#DCE6F2");
  });

  it("knows indexed and plain colours, and those left to the program", () => {
    expect(fileColor({ indexed: 10 }, theme)).toBe("#FF0000");
    expect(fileColor({ indexed: 2 }, theme)).toBe("#FF0000");
    expect(fileColor({ rgb: "fff8dc" }, theme)).toBe("#FFF8DC");
    expect(fileColor({ indexed: 65 }, theme)).toBeUndefined();
    expect(fileColor(undefined, theme)).toBeUndefined();
  });
});
