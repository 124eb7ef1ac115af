import { parseSpan } from "../../../src/domain/cells/address";
import { halves } from "../../../src/domain/form/lockedAreas";

/** An area of mixed cells is asked about in halves until each part is locked or open as one. */
it.each([
  ["B2:C5", ["B2:C3", "B4:C5"]],
  ["B2:C4", ["B2:C3", "B4:C4"]],
  ["B2:D2", ["B2:C2", "D2:D2"]],
  ["B2:B2", ["B2:B2"]],
])("halves %s by rows, then by columns, down to one cell", (area, parts) => {
  const span = parseSpan(area);
  if (!span) throw new Error("a span");
  expect(halves(span)).toEqual(parts.map((part) => parseSpan(part)));
});
