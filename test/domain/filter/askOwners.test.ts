import { answerOwners } from "../../../src/domain/filter/answerOwners";
import { askOwners } from "../../../src/domain/filter/askOwners";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { profileSchema, usualProfile, type Profile } from "../../../src/domain/profile/Profile";
import { bookOf, sheetOf } from "../../support/sheetOf";

const snapshot = bookOf([
  sheetOf([
    ["施策", "令和5年度計画", "担当課"],
    ["見守り", "a", "総務・地域"],
    ["相談", "b", "総務・地域"],
    ["交流", "c", "地域福祉課"],
    ["防災", "d", "関係各課"],
    ["人材", "e", "-"],
  ]),
]);
const register = profileSchema.parse({
  departments: [{ name: "防災課" }, { name: "地域福祉課" }, { name: "総務企画課" }],
});
const ask = (profile: Profile) => askOwners({ book: readPlanBook(snapshot, profile), profile });

it("asks once about each text, part by part, the likeliest departments first", () => {
  expect(ask(register)).toEqual([
    {
      written: "総務・地域",
      rows: 2,
      parts: [
        { part: "総務", candidates: ["総務企画課"] },
        { part: "地域", candidates: ["地域福祉課"] },
      ],
    },
  ]);
});

it("without a register offers what the sheet itself names", () => {
  expect(ask(usualProfile)[0]?.parts).toEqual([
    { part: "総務", candidates: [] },
    { part: "地域", candidates: ["地域福祉課"] },
  ]);
});

it("puts first what begins like a name, then what stands in one, then what is drawn from its characters", () => {
  const shortened = (owner: string) => {
    const sheet = sheetOf([
      ["施策", "令和5年度計画", "担当課"],
      ["見守り", "a", owner],
    ]);
    const profile = profileSchema.parse({
      departments: [{ name: "総務企画課" }, { name: "観光企画課" }, { name: "企画調整課" }],
    });
    const book = readPlanBook(bookOf([sheet]), profile);
    return askOwners({ book, profile }).flatMap(({ parts }) => parts);
  };
  expect(shortened("企画")).toEqual([
    { part: "企画", candidates: ["企画調整課", "総務企画課", "観光企画課"] },
  ]);
  expect(shortened("総企")).toEqual([{ part: "総企", candidates: ["総務企画課"] }]);
});

it("does not ask again once it is answered; a department that is new joins the register", () => {
  const answered = answerOwners(register, [
    { part: "総務", department: "総務部" },
    { part: "地域", department: "地域福祉課" },
  ]);
  expect(ask(answered)).toEqual([]);
  expect(answered.departments.slice(1)).toEqual([
    { name: "地域福祉課", formerly: [], spellings: ["地域"] },
    { name: "総務企画課", formerly: [], spellings: [] },
    { name: "総務部", formerly: [], spellings: ["総務"] },
  ]);
  expect(answerOwners(answered, [{ part: "地域", department: "地域福祉課" }])).toEqual(answered);
});
