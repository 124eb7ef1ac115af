import { hasBlocks } from "../../../src/domain/planSheet/hasBlocks";
import type { ColumnKind } from "../../../src/domain/planSheet/PlanColumn";

const column = (kind: ColumnKind) => ({
  kind,
  column: 0,
  level: null,
  fiscalYear: null,
  party: null,
  label: "",
});

test("symbols, grades and figures have no blocks; texts have", () => {
  const kinds: ColumnKind[] = ["schedule", "rating", "indicator", "target", "indicatorResult"];
  expect(kinds.map((kind) => hasBlocks(column(kind)))).toEqual(kinds.map(() => false));
  expect(hasBlocks(column("result"))).toBe(true);
  expect(hasBlocks(column("project"))).toBe(true);
});
