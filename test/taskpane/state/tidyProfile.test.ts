import { usualProfile } from "../../../src/domain/profile/Profile";
import { knownProfiles } from "../../../src/domain/profile/known";
import { tidyProfile } from "../../../src/taskpane/state/tidyProfile";

describe("words as somebody typed them", () => {
  it("lose their empty lines and nothing else", () => {
    expect(
      tidyProfile({
        ...usualProfile,
        name: " ",
        roles: ["市民", "", "　"],
        departments: [
          { name: "", formerly: [""], spellings: [] },
          { name: "", formerly: ["社会課"], spellings: [] },
        ],
        legend: [
          { symbol: "", meaning: "" },
          { symbol: "◎", meaning: "" },
        ],
        synonyms: { note: [""], plan: ["めあて", ""] },
      }),
    ).toEqual({
      roles: ["市民"],
      departments: [{ name: "", formerly: ["社会課"], spellings: [] }],
      legend: [{ symbol: "◎", meaning: "" }],
      synonyms: { plan: ["めあて"] },
    });
  });

  it("keep what a newer version added", () => {
    const newer = { ...usualProfile, later: { new: true } };
    expect(tidyProfile(newer)).toEqual(newer);
  });

  it.each(knownProfiles)("leave $city as it is", ({ profile }) => {
    expect(tidyProfile(profile)).toEqual(profile);
  });
});
