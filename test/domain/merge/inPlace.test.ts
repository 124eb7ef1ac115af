import { mergeBooks } from "../../../src/domain/merge/mergeBooks";
import { readCopyBook } from "../../../src/domain/merge/sameForm";
import { sideOf } from "../../support/clerks/circulation";
import { untouched, type Clerk } from "../../support/clerks/Clerk";
import { onPlan, profile, smallPlan } from "../../support/clerks/smallPlan";
import { addBlock, reword, trailSpaces, write } from "../../support/clerks/write";

const base = sideOf(smallPlan, profile);

/** The merge of one copy; `asSent`: it is understood as what was sent, for nothing but its entries differs. */
function merged(by: Clerk, asSent: boolean) {
  const snapshot = { ...by(smallPlan), file: "福祉課.xlsx" };
  const book = asSent ? readCopyBook(base, snapshot, profile) : sideOf(snapshot, profile).book;
  expect(book === base.book).toBe(asSent);
  const nobody = { stamped: null, said: null, base: null, sentRows: null };
  return mergeBooks({
    ...{ base, master: base, profile, decisions: [], circulatedTo: null },
    copies: [{ snapshot, book, file: "福祉課.xlsx", ...nobody }],
  });
}

test.each<[string, Clerk]>([
  ["nothing", untouched],
  ["a block edited", onPlan(reword("F3", "訪ねる。", "毎月訪ねる。"))],
  ["a block added", onPlan(addBlock("F5", "【福祉課】\n■ 備える。"))],
  ["a cell emptied", onPlan(write("F3", ""))],
  ["an empty slice filled", onPlan(write("E6", "【防災課】\n■ 受けた。\n【福祉課】\n■ 備えた。"))],
  ["both slices of one entry", onPlan(reword("E5", "聞いた", "3回聞いた"), write("E6", ""))],
  [
    "a slice moved into the one above",
    onPlan(addBlock("E5", "【防災課】\n■ 受けた。"), write("E6", "")),
  ],
  ["spaces", onPlan(trailSpaces("E3"))],
  ["somebody else's block", onPlan(reword("E6", "受けた", "9件受けた"))],
  ["several entries", onPlan(write("F3", "【福祉課】\n■ 甲"), write("E5", "【福祉課】\n■ 乙"))],
])(
  "a copy in which everything stands where it stood is merged as it would be if it were read: %s",
  (_what, by) => {
    expect(merged(by, true)).toEqual(merged(by, false));
  },
);

test("a figure that was typed is taken as one, also where it is not looked for elsewhere", () => {
  const figure: Clerk = (book) => {
    const typed = onPlan(write("F3", "12"))(book);
    return {
      ...typed,
      sheets: typed.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) =>
          cell.text === "12"
            ? { ...cell, content: { kind: "value" as const, value: 12, numberFormat: "0" } }
            : cell,
        ),
      })),
    };
  };
  expect(merged(figure, true)).toEqual(merged(figure, false));
});
