import { openDepartments, waitsFor } from "../../../src/domain/place/openDepartments";
import { usualProfile } from "../../../src/domain/profile/Profile";

const department = (name: string, formerly: string[] = [], spellings: string[] = []) => ({
  name,
  formerly,
  spellings,
});
const profile = {
  ...usualProfile,
  departments: [
    department("福祉課", [], ["福し課"]),
    department("こども家庭課", ["子育て支援課"]),
    department("児童保育課", ["子育て支援課"]),
  ],
};

describe("waitsFor", () => {
  it.each([
    ["a block of theirs", ["長寿課", "福祉課"], true],
    ["a block under another spelling", ["福し課"], true],
    ["no block of anybody's", [], true],
    ["other departments' blocks alone", ["長寿課"], false],
  ])("%s", (_what, departments, waits) => {
    expect(waitsFor({ departments }, "福祉課", [], profile)).toBe(waits);
  });

  it("without any block waits for the owners of its row", () => {
    expect(waitsFor({ departments: [] }, "福祉課", ["福し課", "長寿課"], profile)).toBe(true);
    expect(waitsFor({ departments: [] }, "福祉課", ["長寿課"], profile)).toBe(false);
    expect(waitsFor({ departments: ["福祉課"] }, "福祉課", ["長寿課"], profile)).toBe(true);
  });

  it("of a former department waits for each that took over", () => {
    const draft = { departments: ["子育て支援課"] };
    expect(waitsFor(draft, "こども家庭課", [], profile)).toBe(true);
    expect(waitsFor(draft, "児童保育課", [], profile)).toBe(true);
    expect(waitsFor(draft, "福祉課", [], profile)).toBe(false);
  });
});

describe("openDepartments", () => {
  it.each([
    ["stays open for the others", ["福祉課", "長寿課"], ["長寿課"]],
    ["by every spelling of one's own", ["福し課", "福祉課"], []],
    ["of nobody's text is confirmed by whoever reads it", [], []],
    ["of others' text stays as it is", ["長寿課"], ["長寿課"]],
  ])("%s", (_what, departments, left) => {
    expect(openDepartments({ departments }, "福祉課", profile)).toEqual(left);
  });

  it("of a former department is confirmed by the first that took over", () => {
    const draft = { departments: ["子育て支援課", "福祉課"] };
    expect(openDepartments(draft, "児童保育課", profile)).toEqual(["福祉課"]);
  });
});
