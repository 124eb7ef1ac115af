import { findHidden } from "../../../src/domain/filter/findHidden";
import { orderOf, runsOf, witnessRows } from "../../../src/domain/filter/witnessRows";
import { sheetOf } from "../../support/sheetOf";

/** One row for each label; rows of the same label are about the same. */
const rowsOf = (labels: string) => witnessRows(sheetOf([...labels].map((label) => [label])), null);

/**
 * A sheet of these rows, of which the add-in hid some and a person others, as it is kept; and what is found of it among
 * the rows of today, of which some are hidden.
 */
function found(
  { was, mine, kept = [] }: { was: string; mine: number[]; kept?: number[] },
  today: string,
  hidden: number[],
) {
  const rows = rowsOf(was);
  const record = {
    ...{ commandId: "c1", sheetId: "id-進捗表", sheetName: "進捗表" },
    ...{ hidden: runsOf(mine, rows), kept: runsOf(kept, rows) },
    ...{ order: orderOf(rows), rowCount: rows.length },
  };
  const result = findHidden([record], rowsOf(today), new Set(hidden));
  return { mine: [...result.mine], doubtful: [...result.doubtful] };
}

it("finds what it hid where rows have moved down", () => {
  expect(found({ was: "abcd", mine: [1, 2] }, "xabcd", [2, 3])).toEqual({
    mine: [2, 3],
    doubtful: [],
  });
});

it("of rows that are alike finds those, where exactly they are hidden again", () => {
  expect(found({ was: "a--d-", mine: [2, 4] }, "xa--d-", [3, 5])).toEqual({
    mine: [3, 5],
    doubtful: [],
  });
});

it("knows a row whose label was corrected by its place, as long as it is hidden", () => {
  expect(found({ was: "abcd", mine: [1, 2] }, "xabCd", [2, 3]).mine).toEqual([2, 3]);
  expect(found({ was: "abcd", mine: [1, 2] }, "xabCd", [2])).toEqual({ mine: [2], doubtful: [] });
});

it("asks about a hidden row that stands where one of ours stood that is gone", () => {
  expect(found({ was: "abcdef", mine: [4] }, "abcdXYZ", [4])).toEqual({ mine: [], doubtful: [4] });
});

it("has nothing to show of rows that are gone, while no other row is hidden", () => {
  expect(found({ was: "abcdef", mine: [3, 4] }, "abcf", [])).toEqual({ mine: [], doubtful: [] });
});

it("leaves a person's rows below the last one in use to that person", () => {
  expect(found({ was: "abc", mine: [1], kept: [7, 8] }, "abc", [1, 7, 8])).toEqual({
    mine: [1],
    doubtful: [],
  });
});

test("rows below the last one in use are kept without a witness or a title", () => {
  expect(runsOf([7, 8], rowsOf("abc"))).toEqual([
    { first: 7, last: 8, witnesses: ["", ""], from: "", to: "" },
  ]);
});
