import { findPairs } from "../../../src/domain/carryForward/findPairs";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { initialPane, type PaneState } from "../../../src/taskpane/state/PaneState";
import { unreportedNow } from "../../../src/taskpane/state/unreportedNow";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { deskFor, understood } from "../../usecases/yearBook";
import { bookOfLastYear, bookOfThisYear, planBook } from "../planBook";

async function stateOf(book: typeof planBook): Promise<PaneState> {
  const understanding = await understood(deskFor(book).deps);
  return { ...initialPane, book: { kind: "read", understanding } };
}

const lastYear = {
  snapshot: bookOfLastYear,
  book: readPlanBook(bookOfLastYear, usualProfile),
};
const sentences = (state: PaneState) => unreportedNow(state).map(({ sentence }) => sentence);

/** よろず相談 has a result already, so that reporting has begun; 夕方の食堂 is no measure of this year. */
const unreported = ["店をまわる。", "窓口を開く。", "名簿を作る。"];

test("nothing before the first reading, and nothing to compare with in this year's book alone", async () => {
  expect(unreportedNow(initialPane)).toEqual([]);
  expect(sentences(await stateOf(bookOfThisYear))).toEqual([]);
});

test("last year's sheet beside this year's, with the cell of each report", async () => {
  const state = await stateOf(planBook);
  expect(sentences(state)).toEqual(unreported);
  expect(unreportedNow(state)[1]).toMatchObject({
    departments: ["健康づくり課"],
    from: { sheetName: "R4進捗表", position: { row: 2, column: 3 } },
    target: { sheetName: "R5進捗表", position: { row: 2, column: 2 } },
  });
});

test("last year's file, while it is open", async () => {
  const state = await stateOf(bookOfThisYear);
  const opened = { ...state, carry: { ...state.carry, lastYear } };
  expect(sentences(opened)).toEqual(unreported);
  expect(unreportedNow(opened)[0]?.from.file).toBe("令和4年度.xlsx");
  expect(sentences(state)).toEqual([]);
});

test("the same value as long as the same is compared, whatever else changes", async () => {
  const state = await stateOf(planBook);
  const plans = unreportedNow(state);
  expect(unreportedNow({ ...state, tab: "filter", drafts: null })).toBe(plans);
  if (state.book.kind !== "read") throw new Error("the book is read");
  const { book } = state.book.understanding;
  const [pair] = findPairs(book, book).certain;
  if (!pair) throw new Error("there is no pair");
  const chosen = { pair, certain: true, fromFile: false };
  expect(unreportedNow({ ...state, carry: { ...state.carry, chosen } })).toBe(plans);
});
