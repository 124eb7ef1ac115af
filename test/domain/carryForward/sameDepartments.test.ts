import { sameDepartments, todaysNames } from "../../../src/domain/carryForward/sameDepartments";
import { usualProfile, type Profile } from "../../../src/domain/profile/Profile";
import { reorganised } from "./oneMeasure";

const same = (these: string[], those: string[], profile: Profile) =>
  sameDepartments(todaysNames(these, profile), todaysNames(those, profile));

test.each([
  [["福祉課"], ["福祉課"], true],
  [["福祉課"], ["長寿社会課"], false],
  [["介護課"], ["長寿課"], true],
  [["福祉課", "介護課"], ["長寿社会課", "福祉課"], true],
  [["福祉課", "介護課"], ["福祉課"], false],
  // It was divided: its block may be either one's, but those two are not each other.
  [["子育て支援課"], ["児童保育課"], true],
  [["こども家庭課"], ["児童保育課"], false],
  [[], [], true],
  [[], ["福祉課"], false],
])("%j and %j: %j", (these, those, expected) => {
  expect(same(these, those, reorganised)).toBe(expected);
  expect(same(those, these, reorganised)).toBe(expected);
});

test("without a register names are what they say, however they are spaced", () => {
  expect(same(["介護課"], ["長寿社会課"], usualProfile)).toBe(false);
  expect(same(["福 祉 課"], ["福祉課"], usualProfile)).toBe(true);
});
