import { ownParts } from "../../../src/domain/place/ownParts";
import { usualProfile } from "../../../src/domain/profile/Profile";

const profile = {
  ...usualProfile,
  departments: [{ name: "福祉課", formerly: [], spellings: ["福し課"] }],
};
const others = "【長寿課】\n■ 集まった。\n";
const own = "【福し課】\n■ 見守った。\n";
const joint = "【長寿課・福祉課】\n・配った。";

test("one's own blocks, joint ones too, with where they begin in the entry", () => {
  expect(ownParts(others + own + others + joint, "福祉課", profile)).toEqual([
    { start: others.length, text: own },
    { start: (others + own + others).length, text: joint },
  ]);
});

test("what stands under no tag is everybody's to read", () => {
  expect(ownParts(`・共に開いた。\n${others}`, "福祉課", profile)).toEqual([
    { start: 0, text: "・共に開いた。\n" },
  ]);
});

test("nothing where every block is another department's, or there is no text", () => {
  expect(ownParts(others, "福祉課", profile)).toEqual([]);
  expect(
    ownParts("", "福祉課", profile)
      .map(({ text }) => text)
      .join(""),
  ).toBe("");
});
