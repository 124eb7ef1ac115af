import { intervalsOf } from "../../../../src/domain/cells/Interval";
import { formatAddress } from "../../../../src/domain/cells/address";
import { readStamp } from "../../../../src/adapters/xlsx/change/readStamp";
import { planCopy } from "../../../../src/domain/circulate/planCopy";
import { extractOf } from "../../../../src/domain/circulate/planExtract";
import { sentRows } from "../../../../src/domain/circulate/sentRows";
import { snapshotOf } from "../../../../src/domain/circulate/stampOf";
import type { WorkbookSnapshot } from "../../../../src/domain/cells/SheetSnapshot";
import { readBytes } from "../../../support/readBytes";
import { extractsOf, makeCopy, masterFiles, openMaster } from "./departmentCopies";
import { changedParts, zipParts } from "./zipParts";

const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)];
const part = (bytes: Uint8Array, name: RegExp) =>
  zipParts(bytes).filter((one) => name.test(one.name));
/** Of each cell of each sheet part, in the file's order: its address, its style, and whatever else its tag says. */
const cellsIn = (bytes: Uint8Array) =>
  part(bytes, /^xl\/worksheets\/sheet\d+\.xml$/).map(({ text }) =>
    all(text, /<c r="(\w+)"([^>]*)>/g).map(([, at = "", rest = ""]) => ({
      at,
      style: Number(/ s="(\d+)"/.exec(rest)?.[1] ?? 0),
      rest: rest.replace(/ s="\d+"/, ""),
    })),
  );
/** Cell styles as text, each with what protection says taken out, and whether it is open. */
const stylesIn = (bytes: Uint8Array) => {
  const [styles] = part(bytes, /^xl\/styles\.xml$/);
  const list = /<cellXfs.*<\/cellXfs>/s.exec(styles?.text ?? "")?.[0] ?? "";
  return all(list, /<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs).map(([text]) => ({
    look: text.replace(/<protection[^>]*>| applyProtection="1"/g, "").replace(/\/>$|><\/xf>$/, ""),
    open: text.includes('locked="0"'),
  }));
};
/** What the reader makes of a book, but for the sizes that rows take with them. */
const contentOf = ({ sheets }: WorkbookSnapshot) =>
  sheets.map(({ id, name, visibility, cells, merges, hiddenRows }) => ({
    id,
    name,
    visibility,
    cells,
    merges,
    hiddenRows,
  }));

describe.each(masterFiles())("copies of %s", (file) => {
  it("differ in the parts concerned alone, and read the same", async () => {
    const master = await openMaster(file);
    const department = master.departments[0] ?? "福祉課";
    const copy = await makeCopy(master, planCopy(master.facts, department));
    for (const name of changedParts(master.bytes, copy)) {
      expect(name).toMatch(
        /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/styles\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d+\.xml|customXml\/.*)$/,
      );
    }
    const names = zipParts(copy).map(({ name }) => name);
    expect(names.slice(0, -3)).toEqual(zipParts(master.bytes).map(({ name }) => name));
    expect(await readBytes(copy)).toEqual(master.snapshot);
    const stamp = await readStamp(copy);
    expect(stamp.ok && stamp.value?.department).toBe(department);
    expect(stamp.ok && stamp.value && contentOf(snapshotOf(stamp.value))).toEqual(
      contentOf({
        ...master.snapshot,
        sheets: master.snapshot.sheets.map((sheet) => ({
          ...sheet,
          cells: sheet.cells.map(({ row, column, text, content }) => ({
            row,
            column,
            text,
            content,
          })),
          hiddenRows: [],
        })),
      }),
    );
  });

  it("have the planned cells open and all others locked, every one looking as before", async () => {
    const master = await openMaster(file);
    const plan = planCopy(master.facts, master.departments[0] ?? "福祉課");
    const copy = await makeCopy(master, plan);
    const [before, after] = [cellsIn(master.bytes), cellsIn(copy)];
    const [stylesBefore, stylesAfter] = [stylesIn(master.bytes), stylesIn(copy)];
    const parts = part(copy, /^xl\/worksheets\/sheet\d+\.xml$/);
    for (const [index, cells] of after.entries()) {
      const old = new Map(before[index]?.map((cell) => [cell.at, cell]));
      const name = master.snapshot.sheets[index]?.name;
      const planned = plan.sheets.find(({ sheetName }) => sheetName === name)?.protection;
      expect(parts[index]?.text.includes("<sheetProtection ")).toBe(planned !== undefined);
      const open = new Set(
        (planned?.open ?? []).flatMap(({ top, left, bottom, right }) =>
          Array.from({ length: bottom - top + 1 }, (_, down) =>
            Array.from({ length: right - left + 1 }, (__, across) =>
              formatAddress({ row: top + down, column: left + across }),
            ),
          ).flat(),
        ),
      );
      const opened = cells.filter(({ style }) => stylesAfter[style]?.open).map(({ at }) => at);
      expect(new Set(opened)).toEqual(open);
      const differing = cells.filter(({ at, style, rest }) => {
        const was = old.get(at);
        const look = stylesBefore[was?.style ?? 0]?.look;
        return (was && was.rest !== rest) || stylesAfter[style]?.look !== look;
      });
      expect(differing).toEqual([]);
    }
  });

  it("as extracts hold exactly the rows that were sent", async () => {
    const master = await openMaster(file);
    for (const plan of extractsOf(master)) {
      const copy = await makeCopy(master, plan);
      const removed = new Map(
        plan.sheets.map(({ sheetName, removedRows = [] }) => [sheetName, removedRows]),
      );
      expect(contentOf(await readBytes(copy))).toEqual(
        contentOf(extractOf(master.snapshot, removed)),
      );
      const stamp = await readStamp(copy);
      const sent = stamp.ok && stamp.value ? sentRows(stamp.value) : null;
      for (const [sheetName, runs] of removed) {
        const rows = sent?.filter((one) => one.sheetName === sheetName).map(({ row }) => row) ?? [];
        const gone = runs.flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, i) => first + i),
        );
        const [whole] = intervalsOf([...rows, ...gone]);
        expect(whole?.first).toBe(0);
        expect(rows.some((row) => gone.includes(row))).toBe(false);
      }
    }
  });
});
