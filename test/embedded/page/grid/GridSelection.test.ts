import { formatSpan } from "../../../../src/domain/cells/address";
import { createHostSheet } from "../../../../src/embedded/model/createHostSheet";
import { extendTo, selectAt } from "../../../../src/embedded/page/grid/GridSelection";

const sheet = createHostSheet({ name: "表", merges: ["B2:C4", "C5:D6", "F9:F12"] }, "s1");

describe("GridSelection", () => {
  it("selects a merged area as a whole, its top left being the active cell", () => {
    const selected = selectAt(sheet, { row: 2, column: 2 });
    expect(formatSpan(selected.span)).toBe("B2:C4");
    expect(selected.active).toEqual({ row: 1, column: 1 });
  });

  it("grows until every merged area it touches is whole", () => {
    const begun = selectAt(sheet, { row: 0, column: 0 });
    expect(formatSpan(extendTo(sheet, begun, { row: 1, column: 1 }).span)).toBe("A1:C4");
    expect(formatSpan(extendTo(sheet, begun, { row: 4, column: 2 }).span)).toBe("A1:D6");
  });

  it("keeps the active cell while it grows and shrinks again", () => {
    const begun = selectAt(sheet, { row: 8, column: 0 });
    const grown = extendTo(sheet, begun, { row: 9, column: 5 });
    const shrunk = extendTo(sheet, grown, { row: 8, column: 1 });
    expect(formatSpan(grown.span)).toBe("A9:F12");
    expect(formatSpan(shrunk.span)).toBe("A9:B9");
    expect(shrunk.active).toEqual({ row: 8, column: 0 });
  });
});
