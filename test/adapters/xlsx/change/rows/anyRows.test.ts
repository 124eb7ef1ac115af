import fc from "fast-check";
import { intervalsOf } from "../../../../../src/domain/cells/Interval";
import { withoutRows } from "../../../../../src/domain/circulate/withoutRows";
import { largeBookFile } from "../../../../bench/largeBookFile";
import { readBytes } from "../../../../support/readBytes";
import { changed } from "../changed";

const last = 24;

it("whatever rows are taken out, the file reads as the snapshot without them", async () => {
  const bytes = largeBookFile(last);
  const [whole] = (await readBytes(bytes)).sheets;
  if (!whole) throw new Error("no sheet");
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.nat(last), { minLength: 1 }), async (rows) => {
      const removedRows = intervalsOf(rows);
      const after = await changed(bytes, { sheets: [{ sheetName: "S1", removedRows }] });
      const [left] = (await readBytes(after)).sheets;
      const { cells, merges } = withoutRows(whole, removedRows);
      expect(left?.cells).toEqual(cells);
      expect(left?.merges).toEqual(merges);
    }),
    { seed: 8, numRuns: 100 },
  );
});
