import { checkProfile } from "../../src/domain/profile/checkProfile";
import { parseProfile } from "../../src/domain/profile/parseProfile";
import { messagesFor } from "../../src/messages/messagesFor";
import { tellProfileProblem, whichProblem } from "../../src/messages/tellProfileProblem";

const many = (count: number) => Array.from({ length: count }, (_, i) => `課${i}`);
const nested = (levels: number): unknown => (levels === 0 ? {} : { inner: nested(levels - 1) });

function problemIn(value: unknown) {
  const checked = typeof value === "string" ? parseProfile(value) : checkProfile(value);
  if (checked.ok) throw new Error("a profile after all");
  return checked.failure;
}

describe("what is wrong with a city's words", () => {
  it.each([
    ["not-json", "課,名前", "ファイル全体"],
    [
      "two-meanings",
      { departments: [{ name: "福祉課" }, { name: "福 祉課" }] },
      "課の2つめの「名前」",
    ],
    ["blank", { roles: ["市民", " "] }, "区分の2つめ"],
    ["unknown-kind", { synonyms: { results: ["実績"] } }, "見出しのことばの「results」"],
    ["unknown-kind", { synonyms: { results: ["実績"] } }, "見出しのことば"],
    ["too-much", { roles: many(51) }, "区分"],
    ["too-much", { roles: ["あ".repeat(101)] }, "区分の1つめ"],
    ["too-deep", nested(60), "ファイル全体"],
    ["wrong-shape", { departments: "福祉課" }, "課"],
    ["wrong-shape", [], "ファイル全体"],
    ["wrong-shape", { synonyms: { plan: [5] } }, "見出しのことばの「計画」の1つめ"],
  ] as const)("is told as %s: %j", (kind, value, place) => {
    const problem = problemIn(value);
    expect(whichProblem(problem)).toBe(kind);
    for (const language of ["ja", "en"]) {
      const facts = tellProfileProblem(messagesFor(language), problem, "city.json");
      expect(facts.title).toContain("city.json");
      for (const part of [facts.what, facts.why, facts.remedy]) expect(part).not.toBe("");
      if (language === "ja") expect(facts.what).toContain(place);
    }
  });
});
