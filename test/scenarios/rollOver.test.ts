import { formatAddress, parseAddress } from "../../src/domain/cells/address";
import { positionKey } from "../../src/domain/cells/Position";
import { usualRollChoices, type RollChoices } from "../../src/domain/rollOver/RollChoices";
import { unpack } from "../../src/embedded/file/PackageParts";
import { openXlsx } from "../../src/embedded/file/openXlsx";
import { saveXlsx } from "../../src/embedded/file/saveXlsx";
import type { HostSheet, HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import { previewRollOver, rollOver, type RollOverPreview } from "../../src/usecases/rollOver";
import { undoLast } from "../../src/usecases/undo";
import {
  contentAt,
  contentsOf,
  openBook,
  openDesk,
  sampleBytes,
  sheetNamed,
  understood,
  type Desk,
} from "../support/desk";
import { rolledByHand } from "../fixtures/rolledByHand";
import { describeFixtures, fixtureBytes } from "../support/fixtures";
import { untilQuiet } from "../support/untilQuiet";

async function previewed(desk: Desk, choices: Partial<RollChoices> = {}): Promise<RollOverPreview> {
  const understanding = await understood(desk.deps);
  const all = { ...usualRollChoices, ...choices };
  const preview = await previewRollOver(desk.deps, understanding, all, new Map());
  if (!preview.ok) throw new Error(preview.failure.code);
  return preview.value;
}

const textAt = (sheet: HostSheet, address: string) => {
  const content = contentAt(sheet, address);
  return content.kind === "text" ? content.text : content.kind === "empty" ? "" : content;
};

/** Everything of a sheet but what its cells hold. */
const lookOf = (sheet: HostSheet) => ({
  merges: sheet.merges,
  rows: [...sheet.rows],
  columns: [...sheet.columns],
  validations: sheet.validations,
  styles: [...sheet.cells]
    .map(([key, { style }]) => [key, style] as const)
    .sort(([a], [b]) => a - b),
});

/** The file's parts that say how it looks and prints: all but the cells, their texts, and what the add-in keeps. */
async function formOf(workbook: HostWorkbook): Promise<Record<string, string>> {
  const parts = unpack(await saveXlsx(workbook));
  const kept = [...parts].filter(([path]) =>
    /styles|theme|workbook\.xml$|worksheets\/s/.test(path),
  );
  return Object.fromEntries(
    kept.map(([path, bytes]) => {
      const xml = new TextDecoder().decode(bytes);
      return [path, xml.replace(/<sheetData>.*<\/sheetData>/su, "<sheetData/>")];
    }),
  );
}

describeFixtures(
  "一関市: the workbook of 令和4年度 becomes that of 令和5年度 in one command",
  () => {
    test("cell by cell, nothing else of the sheet changes, and one undo gives all of it back", async () => {
      const workbook = await openBook(fixtureBytes("ichinoseki_R4_clean.xlsx"), "R4.xlsx");
      const before = contentsOf(workbook);
      const sheet = sheetNamed(workbook, "進捗管理表");
      const old = new Map([...sheet.cells].map(([key, { content }]) => [key, content]));
      const [look, form] = [lookOf(sheet), await formOf(workbook)];
      const desk = await openDesk(workbook);
      const preview = await previewed(desk);
      expect(
        preview.proposal.moves.map(({ position, stays, after }) => [
          position && formatAddress(position),
          stays,
          after.slice(-8),
        ]),
      ).toEqual([
        ["A1", "period", "行政区分の実施状況".slice(-8)],
        ["F3", null, "令和4年度実績"],
        ["G3", null, "令和4年度事業"],
        ["H3", null, "令和5年度計画"],
        ["I3", null, "令和5年度事業"],
      ]);
      await untilQuiet(desk.office.host);
      const { counts } = desk.office.host;
      const syncs = counts.syncs + counts.cleanups;
      const applied = await rollOver(desk.deps, preview, false);
      await untilQuiet(desk.office.host);
      expect(counts.syncs + counts.cleanups - syncs).toBeLessThanOrEqual(10);
      expect(applied.ok && applied.value).toMatchObject({ refused: [], differences: [] });

      const found = Object.keys(rolledByHand).map((address) => [address, textAt(sheet, address)]);
      expect(Object.fromEntries(found)).toEqual(rolledByHand);
      const at = (address: string) => old.get(keyOf(address));
      for (let row = 4; row < 60; row++) {
        expect(contentAt(sheet, `G${row}`)).toEqual(at(`I${row}`) ?? { kind: "empty" });
        for (const column of ["H", "I"]) expect(textAt(sheet, `${column}${row}`)).toBe("");
        const planned = (at(`H${row}`)?.kind ?? "empty") !== "empty";
        expect(textAt(sheet, `F${row}`) !== "").toBe(planned);
        for (const column of ["A", "B", "C", "D", "E"])
          expect(contentAt(sheet, `${column}${row}`)).toEqual(
            at(`${column}${row}`) ?? { kind: "empty" },
          );
      }
      const notes = await desk.deps.notebook.read();
      const texts = [...sheet.cells].filter(
        ([key, { text }]) => key >= 3 * 16_384 && [5, 6].includes(key % 16_384) && text !== "",
      );
      expect(notes.ok && notes.value.drafts.length).toBe(texts.length);

      expect(lookOf(sheet)).toEqual(look);
      expect(await formOf(workbook)).toEqual(form);
      const reopened = await openXlsx(await saveXlsx(workbook), "R5.xlsx");
      expect(reopened.ok && contentsOf(reopened.value)).toEqual(contentsOf(workbook));

      desk.close();
      const again = await openDesk(workbook);
      const undone = await undoLast(again.deps);
      expect(undone.ok && undone.value).toMatchObject({ name: "rollOver", refused: [] });
      expect(contentsOf(workbook)).toEqual(before);
      const left = await again.deps.notebook.read();
      expect(left.ok && left.value.drafts).toEqual([]);
      again.close();
    });
  },
);

describeFixtures("奥州市 and 山口市", () => {
  test.each([
    ["oshu_jisshi_keikaku_5year.xlsx", { schedules: "shift" }],
    ["yamaguchi_jisshi_joukyou.xlsx", { figures: "empty", plan: "keep", unplanned: "keep" }],
  ] as const)("%s moves on as chosen, and back", async (file, choices) => {
    const workbook = await openBook(fixtureBytes(file), file);
    const before = contentsOf(workbook);
    const desk = await openDesk(workbook);
    const applied = await rollOver(desk.deps, await previewed(desk, choices), true);
    expect(applied.ok && applied.value).toMatchObject({ refused: [], differences: [] });
    expect(contentsOf(workbook)).not.toEqual(before);
    const undone = await undoLast(desk.deps);
    expect(undone.ok && undone.value.refused).toEqual([]);
    expect(contentsOf(workbook)).toEqual(before);
    desk.close();
  });
});

test("the sample: the sheet is renamed with its print area, and gets its name back", async () => {
  const workbook = await openBook(sampleBytes("令和5年度"), "this.xlsx");
  const before = contentsOf(workbook);
  const names = () => workbook.sheets.map(({ name }) => name);
  const desk = await openDesk(workbook);
  const preview = await previewed(desk);
  expect(preview.proposal.leftTables).toMatchObject([
    { sheetName: "R4進捗表", why: "earlier-year" },
  ]);
  const applied = await rollOver(desk.deps, preview, true);
  expect(applied.ok && applied.value).toMatchObject({ refused: [], differences: [] });
  expect(names()).toEqual(["R6進捗表", "R4進捗表", "予算内訳", "委員の構成"]);
  const sheet = sheetNamed(workbook, "R6進捗表");
  expect(textAt(sheet, "A1")).toBe("みなも市地域福祉計画　進捗状況一覧（令和6年度）");
  expect([textAt(sheet, "F4"), textAt(sheet, "H4")]).toEqual(["令和5年度", "令和6年度"]);
  const xml = new TextDecoder().decode(unpack(await saveXlsx(workbook)).get("xl/workbook.xml"));
  expect(xml).toMatch(/Print_Area"[^>]*>(?:'|&apos;)R6進捗表(?:'|&apos;)!\$A\$1:\$I\$61</u);

  const again = await previewed(desk);
  expect(again.rolledAt).not.toBeNull();
  expect(again.proposal.fiscalYear).toBe(2024);
  expect(again.unconfirmed.length).toBeGreaterThan(0);

  const undone = await undoLast(desk.deps);
  expect(undone.ok && undone.value.refused).toEqual([]);
  expect(names()[0]).toBe("R5進捗表");
  expect(contentsOf(workbook)).toEqual(before);
  expect((await previewed(desk)).rolledAt).toBeNull();
  desk.close();
});

test("what somebody wrote meanwhile stays: then nothing at all is written", async () => {
  const workbook = await openBook(sampleBytes("令和5年度"), "this.xlsx");
  const desk = await openDesk(workbook);
  const preview = await previewed(desk);
  const sheet = sheetNamed(workbook, "R5進捗表");
  const cell = sheet.cells.get(keyOf("H4"));
  if (!cell) throw new Error("no header");
  cell.content = { kind: "text", text: "令和5年度（修正）" };
  const before = contentsOf(workbook);
  const applied = await rollOver(desk.deps, preview, false);
  expect(applied).toMatchObject({ ok: false, failure: { code: "no-longer-fits", restored: true } });
  expect(contentsOf(workbook)).toEqual(before);
  expect(workbook.sheets[0]?.name).toBe("R5進捗表");
  desk.close();
});

function keyOf(address: string): number {
  const position = parseAddress(address);
  if (!position) throw new Error(`${address} is no address`);
  return positionKey(position);
}
