import { splitEdits, utf8Bytes } from "../../../src/adapters/office/splitEdits";
import { fillCell } from "./sampleRecords";

describe("splitEdits", () => {
  it("leaves a thousand ordinary cells together", () => {
    const edits = Array.from({ length: 1_000 }, (_, row) =>
      fillCell("s", row, 5, "相談会を開催する。".repeat(30)),
    );
    expect(splitEdits(edits)).toEqual([edits]);
  });

  it("keeps every group under 4 MB, in order", () => {
    const edits = Array.from({ length: 200 }, (_, row) =>
      fillCell("s", row, 5, "見".repeat(20_000)),
    );
    const groups = splitEdits(edits);
    expect(groups.flat()).toEqual(edits);
    expect(groups.length).toBeGreaterThan(1);
    for (const group of groups) expect(utf8Bytes(JSON.stringify(group))).toBeLessThan(4_000_000);
  });

  it("has one empty group for a command without edits", () => {
    expect(splitEdits([])).toEqual([[]]);
  });
});
