import { filesOf, labelled } from "../../../src/domain/merge/versionsOf";
import { sideOf } from "../../support/clerks/circulation";
import { profile, smallPlan } from "../../support/clerks/smallPlan";

const side = sideOf(smallPlan, profile);

/** What a copy of this name brings; `department`: whose it is, as far as that is known. */
function brought(file: string, department: string | null, text: string) {
  const nobody = { stamped: null, said: null, base: null, sentRows: null };
  return { from: { copy: { ...side, ...nobody, file }, department }, text };
}
const fukushi = brought("福祉課.xlsx", "福祉課", "甲");
const bosai = brought("あ.xlsx", "防災課", "乙");

test("a version is its department's, in an order that does not depend on the copies'", () => {
  const expected = [
    { label: "福祉課", file: "福祉課.xlsx", department: "福祉課", text: "甲" },
    { label: "防災課", file: "あ.xlsx", department: "防災課", text: "乙" },
  ];
  expect(labelled([fukushi, bosai], null)).toEqual(expected);
  expect(labelled([bosai, fukushi], null)).toEqual(expected);
});

test("the master's own comes first, also where it is empty", () => {
  for (const text of ["主", ""])
    expect(labelled([fukushi], text)).toEqual([
      { label: "事務局", file: null, department: null, text },
      { label: "福祉課", file: "福祉課.xlsx", department: "福祉課", text: "甲" },
    ]);
});

test("two copies of a department are told apart by their files, in their order", () => {
  const late = brought("福祉課(修正).xlsx", "福祉課", "丙");
  for (const both of [
    [fukushi, late, bosai],
    [bosai, late, fukushi],
  ])
    expect(labelled(both, null).map(({ label, text }) => [label, text])).toEqual([
      ["福祉課（福祉課(修正).xlsx）", "丙"],
      ["福祉課（福祉課.xlsx）", "甲"],
      ["防災課", "乙"],
    ]);
});

test("a copy of which nobody knows whose it is has its file's name alone, however much it brings", () => {
  const one = brought("回答.xlsx", null, "甲");
  const more = brought("回答.xlsx", null, "乙");
  expect(labelled([one, more], null).map(({ label }) => label)).toEqual(["回答.xlsx", "回答.xlsx"]);
});

test("a department that is called as the master is gets its file beside it", () => {
  const own = brought("事務局.xlsx", "事務局", "甲");
  expect(labelled([own], "主").map(({ label }) => label)).toEqual([
    "事務局",
    "事務局（事務局.xlsx）",
  ]);
});

test("the files of versions, each once and in order", () => {
  const versions = labelled([fukushi, bosai, { ...fukushi, text: "丙" }], "主");
  expect(filesOf(versions)).toEqual(["あ.xlsx", "福祉課.xlsx"]);
});
