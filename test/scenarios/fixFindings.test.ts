import { formatSpan } from "../../src/domain/cells/address";
import { ichinoseki } from "../../src/domain/profile/known/ichinoseki";
import { createChecker } from "../../src/domain/rules/createChecker";
import { openXlsx } from "../../src/embedded/file/openXlsx";
import { saveXlsx } from "../../src/embedded/file/saveXlsx";
import type { HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import { checkWorkbook } from "../../src/usecases/checkWorkbook";
import type { Deps } from "../../src/usecases/Deps";
import { fixFindings } from "../../src/usecases/fixFindings";
import { importOutline } from "../../src/usecases/outline";
import { keepProfile } from "../../src/usecases/profile";
import { undoLast } from "../../src/usecases/undo";
import { leafletText } from "../domain/outline/seedText";
import { contentsOf, openBook, openDesk, understood } from "../support/desk";
import { describeFixtures, fixtureBytes } from "../support/fixtures";

/** Merges and heights, to compare two moments of a workbook. */
const formOf = (workbook: HostWorkbook) =>
  workbook.sheets.map(({ name, merges, rows }) => ({
    name,
    merges: merges.map(formatSpan).sort(),
    heights: [...rows]
      .filter(([, { height }]) => height !== undefined)
      .map(([row, { height }]) => [row, height]),
  }));

async function found(deps: Deps) {
  const leaflet = importOutline(leafletText());
  if (!leaflet.ok) throw new Error(leaflet.failure.code);
  return checkWorkbook(createChecker(), await understood(deps), leaflet.value.outline, []).findings;
}

describeFixtures(
  "一関市: everything that needs no choice, through the real Office.js client",
  () => {
    test.each([
      ["ichinoseki_R4_sheet.xlsx", 4],
      ["ichinoseki_R5_sheet.xlsx", 6],
    ])(
      "%s: put right, saved, reopened, taken back: the workbook is as it was",
      async (file, collapsed) => {
        const workbook = await openBook(fixtureBytes(file), file);
        const desk = await openDesk(workbook);
        await keepProfile(desk.deps, ichinoseki.profile);
        const [contents, form] = [contentsOf(workbook), formOf(workbook)];
        const findings = await found(desk.deps);
        const split = findings.filter(({ rule }) => rule === "role/collapsed");
        expect(split).toHaveLength(collapsed);
        const chosen = findings.flatMap((finding) =>
          finding.fixes.length === 1 ? finding.fixes.map((fix) => ({ finding, fix })) : [],
        );
        const done = await fixFindings(desk.deps, chosen);
        expect(done).toMatchObject({ ok: true, value: { refused: [], differences: [] } });
        const left = (await found(desk.deps)).map(({ rule }) => rule);
        expect(left).not.toContain("role/collapsed");
        expect(left.length).toBeLessThan(findings.length);
        desk.close();

        const opened = await openXlsx(await saveXlsx(workbook), file);
        if (!opened.ok) throw new Error(opened.failure.code);
        const later = await openDesk(opened.value);
        expect(await undoLast(later.deps)).toMatchObject({
          ok: true,
          value: { name: "fixFindings", refused: [] },
        });
        expect(contentsOf(opened.value)).toEqual(contents);
        expect(formOf(opened.value)).toEqual(form);
        later.close();
      },
    );
  },
);
