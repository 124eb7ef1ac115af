import { textContent } from "../../../../src/domain/cells/CellContent";
import type { Position } from "../../../../src/domain/cells/Position";
import { setCellContent } from "../../../../src/embedded/model/setCellContent";
import { onRequests } from "../../../support/faults/Bench";
import { commandOf, firstSheet, openBook } from "../openBook";
import { span } from "./measures";

const words = textContent("【総務課】・共同編集者の文。");

/** B2 to B4 are merged while somebody types into one of them right before one request; 0: nobody does. */
async function merged(at: Position, disturbed: number) {
  const book = await openBook({ rows: [["施策", "実績"], ["見守り"], ["", 5], ["居場所"]] });
  await book.live.read();
  const { sheetId, workbook } = book;
  const sheet = firstSheet(workbook);
  // The number stands in the way; the command takes it out first.
  const position = { row: 2, column: 1 };
  const before = book.contentAt(2, 1);
  const emptied = {
    kind: "setContent",
    sheetId,
    position,
    before,
    after: { kind: "empty" },
  } as const;
  const area = span("B2:B4");
  let requests = 0;
  let typed = false;
  onRequests(book.host, (request) => {
    requests = request;
    if (request === disturbed) typed = setCellContent(workbook, sheet, at, words, "coauthor");
    return null;
  });
  const outcome = await book.live.apply(
    commandOf("c", [emptied, { kind: "setMerges", sheetId, area, before: [], after: [area] }]),
  );
  const stands = [1, 2, 3].map((row) => book.contentAt(row, 1));
  book.close();
  return { outcome, requests, stands, typed, merges: sheet.merges.length };
}

test("what somebody types into cells that are being merged is not swallowed", async () => {
  const below = { row: 3, column: 1 };
  const { outcome: plain, requests } = await merged(below, 0);
  expect(plain.ok).toBe(true);
  let takenBack = 0;
  for (let request = 1; request <= requests; request++) {
    const { outcome, stands, typed, merges } = await merged(below, request);
    // Into a cell that is merged already nobody can type.
    if (outcome.ok) {
      expect([typed, merges]).toEqual([false, 1]);
      continue;
    }
    takenBack += 1;
    expect(outcome).toMatchObject({ failure: { code: "no-longer-fits", restored: true } });
    expect(merges).toBe(0);
    expect(stands).toEqual([
      { kind: "empty" },
      { kind: "value", value: 5, numberFormat: "General" },
      words,
    ]);
  }
  // Up to the ending at least; the last requests come when the cells are merged.
  expect(takenBack).toBeGreaterThan(requests / 2);
});
