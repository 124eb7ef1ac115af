import { xlsxFiles } from "../../src/adapters/xlsx";
import { formatAddress } from "../../src/domain/cells/address";
import { statusOf } from "../../src/domain/outline/LabelFinding";
import { openXlsx } from "../../src/embedded/file/openXlsx";
import { saveXlsx } from "../../src/embedded/file/saveXlsx";
import type { Deps } from "../../src/usecases/Deps";
import { importOutline, keepOutline, keptOutline } from "../../src/usecases/outline";
import { checkLabels, editsOf, repairLabels } from "../../src/usecases/outlineLabels";
import { undoLast } from "../../src/usecases/undo";
import { leafletText } from "../domain/outline/seedText";
import { contentAt, contentsOf, openBook, openDesk, sheetNamed, understood } from "../support/desk";
import { describeFixtures, fixtureBytes } from "../support/fixtures";

/** The leaflet is brought and kept; what the outline says about the open workbook. */
async function checked(deps: Deps) {
  const kept = await keptOutline(deps);
  if (!kept.ok || !kept.value) throw new Error("no outline is kept");
  return checkLabels(await understood(deps), kept.value);
}

async function bringLeaflet(deps: Deps): Promise<void> {
  const leaflet = importOutline(leafletText());
  if (!leaflet.ok) throw new Error(leaflet.failure.code);
  expect(await keepOutline(deps, leaflet.value.outline)).toMatchObject({ ok: true });
}

describeFixtures("一関市: labels against the leaflet, through the real Office.js client", () => {
  test.each([
    ["ichinoseki_R5_sheet.xlsx", 12, 18, { right: 14 }],
    ["ichinoseki_R4_sheet.xlsx", 13, 21, { right: 13, look: 1 }],
  ] as const)(
    "%s: repair, save, close, undo: the workbook is as it was",
    async (file, repairs, cells, after) => {
      const workbook = await openBook(fixtureBytes(file), file);
      const before = contentsOf(workbook);
      const desk = await openDesk(workbook);
      await bringLeaflet(desk.deps);
      const found = (await checked(desk.deps)).filter((one) => statusOf(one) === "repair");
      expect(found).toHaveLength(repairs);
      expect(editsOf(found)).toHaveLength(cells);
      const applied = await repairLabels(desk.deps, found);
      expect(applied.ok && applied.value).toMatchObject({ refused: [], differences: [] });
      expect(applied.ok && applied.value.written).toHaveLength(cells);
      desk.close();

      const reopened = await openXlsx(await saveXlsx(workbook), file);
      if (!reopened.ok) throw new Error(reopened.failure.code);
      const again = await openDesk(reopened.value);
      const statuses = (await checked(again.deps)).map(statusOf);
      expect(countsOf(statuses)).toEqual(after);

      const undone = await undoLast(again.deps);
      expect(undone.ok && undone.value.refused).toEqual([]);
      expect(contentsOf(reopened.value)).toEqual(before);
      again.close();
    },
  );

  test("only the labels change; a repaired one reads `(3) …` as text, character for character", async () => {
    const file = "ichinoseki_R5_sheet.xlsx";
    const workbook = await openBook(fixtureBytes(file), file);
    const before = contentsOf(workbook);
    const desk = await openDesk(workbook);
    await bringLeaflet(desk.deps);
    const found = await checked(desk.deps);
    await repairLabels(desk.deps, found);
    const text = "(3) 地域福祉を担う人材の育成と次世代の参加促進";
    expect(contentAt(sheetNamed(workbook, "1ページ"), "B5")).toEqual({ kind: "text", text });
    const saved = await xlsxFiles.read(await saveXlsx(workbook), file);
    const cells = saved.ok ? (saved.value.sheets[0]?.cells ?? []) : [];
    expect(cells.find((cell) => formatAddress(cell) === "B5")?.text).toBe(text);
    const written = new Set(
      editsOf(found).map(({ sheetId, position }) => `${sheetId} ${formatAddress(position)}`),
    );
    expect(Object.keys(before)).toHaveLength(Object.keys(contentsOf(workbook)).length);
    const now = contentsOf(workbook);
    const changed = Object.keys(before).filter(
      (key) => JSON.stringify(before[key]) !== JSON.stringify(now[key]),
    );
    expect(changed).toHaveLength(written.size);
    desk.close();
  });

  test("a label that somebody corrected meanwhile is refused, and the rest is repaired", async () => {
    const file = "ichinoseki_R5_sheet.xlsx";
    const workbook = await openBook(fixtureBytes(file), file);
    const desk = await openDesk(workbook);
    await bringLeaflet(desk.deps);
    const found = await checked(desk.deps);
    const [first, ...others] = editsOf(found);
    if (!first) throw new Error("nothing to repair");
    const typed = await repairLabels(desk.deps, [
      { ...found[0]!, edits: [{ ...first, after: { kind: "text", text: "(1) 手で直した" } }] },
    ]);
    expect(typed.ok).toBe(true);
    const applied = await repairLabels(desk.deps, found);
    expect(applied.ok && applied.value.refused).toMatchObject([
      { edit: { position: first.position }, reason: "changed-since" },
    ]);
    expect(applied.ok && applied.value.written).toHaveLength(others.length);
    desk.close();
  });
});

function countsOf(statuses: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const status of statuses) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
