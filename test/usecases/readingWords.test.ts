import { profileSchema } from "../../src/domain/profile/Profile";
import { refuse } from "../../src/domain/Result";
import { emptyNotebook } from "../../src/ports/Notebook";
import { readingWords } from "../../src/usecases/readingWords";
import { understandWorkbook } from "../../src/usecases/understandWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { deskFor, yearBook } from "./yearBook";

const kept = profileSchema.parse({ synonyms: { result: ["できたこと"] } });

test("the words kept in the workbook come before the usual ones", async () => {
  const { deps } = deskFor(yearBook, { notes: { ...emptyNotebook, profile: kept } });
  expect(await readingWords(deps)).toEqual({ profile: kept, answers: [], successions: [] });
});

test("a notebook that cannot be read leaves the usual words", async () => {
  const { deps } = deskFor();
  const read = () => Promise.resolve(refuse({ code: "damaged" as const, detail: "" }));
  const words = await readingWords({ ...deps, notebook: { ...deps.notebook, read } });
  expect(words).toEqual({ profile: deps.profile, answers: [], successions: [] });
});

const sheet = sheetOf([
  ["施策", "令和4年度できたこと", "令和5年度計画"],
  ["見守り", "一", "二"],
]);

test("a city's own header words, and a person's answer, change how the sheet is read", async () => {
  const kindsWith = async (notes: Partial<typeof emptyNotebook>) => {
    const { deps } = deskFor(bookOf([sheet]), { notes: { ...emptyNotebook, ...notes } });
    const understanding = await understandWorkbook(deps);
    const reading = understanding.ok ? understanding.value.active : null;
    return reading?.planSheet ? reading.sheet.tables[0]?.columns.map(({ kind }) => kind) : null;
  };
  const answer = { sheetName: sheet.name, label: "令和4年度できたこと", ordinal: 0 };
  const meaning = { kind: "result" as const, fiscalYear: 2022, party: null };
  expect(await kindsWith({})).toEqual(["hierarchy", "other", "plan"]);
  expect(await kindsWith({ profile: kept })).toEqual(["hierarchy", "result", "plan"]);
  expect(await kindsWith({ answers: [{ ...answer, ...meaning }] })).toEqual([
    "hierarchy",
    "result",
    "plan",
  ]);
});

test("a known city is offered while no words are kept, and never taken by itself", async () => {
  const titled = sheetOf([
    ["一関市地域福祉計画 進捗表"],
    ["施策", "令和4年度実績"],
    ["見守り", ""],
  ]);
  const { deps } = deskFor(bookOf([titled]));
  const understanding = await understandWorkbook(deps);
  expect(understanding.ok && understanding.value.suggestion?.city).toBe("一関市");
  expect(understanding.ok && understanding.value.profile).toBe(deps.profile);
});
