import { maxCellCharacters, textContent } from "../../../src/domain/cells/CellContent";
import { planSheetsOf } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { createChecker } from "../../../src/domain/rules/createChecker";
import { createHostWorkbook } from "../../../src/embedded/model/createHostWorkbook";
import { applyFailure } from "../../../src/messages/applyFailure";
import { editRefusal } from "../../../src/messages/editRefusal";
import { tellApplyFailure } from "../../../src/messages/tellApplyFailure";
import { carryForwardOnce } from "../../../src/usecases/carryForwardOnce";
import { checkWorkbook } from "../../../src/usecases/checkWorkbook";
import { editCell } from "../../../src/usecases/editCell";
import { undoLast } from "../../../src/usecases/undo";
import {
  contentAt,
  contentsOf,
  openDesk,
  sheetNamed,
  understood,
  type Desk,
} from "../../support/desk";
import { sampled } from "../../support/proof";
import { costOf, floodDesk, measureName, webLimit } from "./floodDesk";

/** One item that fills a cell to its last character. */
const full = (length: number) => {
  const head = "【福祉課】\n■ ";
  return head + "あ".repeat(length - head.length - 3) + "する。";
};
const makeBook = (texts: readonly string[]) => {
  const rows = (result: string, plan: string) => [
    ["施策", result, plan],
    ...texts.map((text, index) => [measureName(index), null, text]),
  ];
  return createHostWorkbook({
    sheets: [
      { name: "R5", rows: rows("令和4年度実績", "令和5年度計画") },
      { name: "R4", rows: rows("令和3年度実績", "令和4年度計画") },
    ],
  });
};

async function openPlan(desk: Desk) {
  const [sheet] = planSheetsOf((await understood(desk.deps)).book);
  const entry = sheet?.tables[0]?.entries.find(({ meaning }) => meaning.kind === "plan");
  if (!sheet || !entry) throw new Error("no entry");
  const { sheetId, sheetName } = sheet;
  const { anchor: position, role, ordinal, meaning: column, measure } = entry;
  const place = {
    ...{ sheetId, sheetName, measure: measure.text, role, ordinal },
    ...{ column, lastPosition: position },
  };
  return { sheetId, position, before: textContent(entry.text), place };
}

const carriedBook = async (cells: number, web: boolean) => {
  const texts = Array.from({ length: cells }, () => full(maxCellCharacters));
  const workbook = makeBook(texts);
  const desk = web ? await floodDesk(workbook) : await openDesk(workbook);
  const before = contentsOf(workbook);
  const carried = await costOf(desk, () => carryForwardOnce(desk.deps));
  return { workbook, desk, before, texts, ...carried };
};

describe("cells of 32,767 characters", () => {
  it("are read and checked in pieces that the web takes", async () => {
    const cells = sampled(28, 400);
    const texts = Array.from({ length: cells }, () => full(maxCellCharacters));
    expect(new TextEncoder().encode(texts.join("")).length * 2).toBeGreaterThan(webLimit);
    const desk = await floodDesk(makeBook(texts));
    const understanding = await understood(desk.deps);
    const plans = planSheetsOf(understanding.book).flatMap(({ tables }) =>
      tables.flatMap(({ entries }) => entries.filter(({ meaning }) => meaning.kind === "plan")),
    );
    expect(plans.map(({ text }) => text)).toEqual([...texts, ...texts]);
    checkWorkbook(createChecker(), understanding, null, []);
    desk.close();
  });

  it("are carried and taken back whole", async () => {
    const { workbook, desk, before, texts, value } = await carriedBook(12, true);
    expect(value).toMatchObject({ kind: "done", applied: { refused: [], differences: [] } });
    const r5 = sheetNamed(workbook, "R5");
    for (const [index, text] of texts.entries()) {
      const written = contentAt(r5, `B${index + 2}`);
      expect(written.kind === "text" && written.text.length).toBeGreaterThan(text.length - 10);
    }
    expect(desk.office.host.counts.largestRequest).toBeLessThanOrEqual(webLimit);
    expect(await undoLast(desk.deps)).toMatchObject({ ok: true, value: { refused: [] } });
    expect(contentsOf(workbook)).toEqual(before);
    desk.close();
  });

  // The record of a command holds its texts twice, and the notebook the drafts once more.
  it.each([
    [40, true, "payload-too-large"],
    [60, true, "journal-full"],
  ])(
    "%i at once, on the web: %s: refused with %s, and nothing is written",
    async (cells, web, code) => {
      const { workbook, desk, before, value } = await carriedBook(cells, web);
      expect(value).toMatchObject({ kind: "failed", failure: { code, restored: true } });
      expect(contentsOf(workbook)).toEqual(before);
      if (value.kind !== "failed") throw new Error(value.kind);
      expect(JSON.stringify(value)).toContain(code);
      expect(await desk.deps.workbook.journal()).toMatchObject({ ok: true, value: [] });
      desk.close();
    },
  );

  it("that the web refuses at once are taken by Excel on a desk", async () => {
    const { workbook, desk, before, value } = await carriedBook(sampled(20, 40), false);
    expect(value).toMatchObject({ kind: "done", applied: { refused: [], differences: [] } });
    expect(await undoLast(desk.deps)).toMatchObject({ ok: true, value: { refused: [] } });
    expect(contentsOf(workbook)).toEqual(before);
    desk.close();
  });
});

test("an edit to 32,768 characters is refused in a true sentence; one less is written", async () => {
  const workbook = makeBook([full(maxCellCharacters - 1)]);
  const before = contentsOf(workbook);
  const desk = await floodDesk(workbook);
  const edited = async (text: string) =>
    editCell(desk.deps, await openPlan(desk), { kind: "replaceText", text }, usualProfile);
  const refused = await edited(full(maxCellCharacters + 1));
  expect(refused).toMatchObject({ ok: true, value: { kind: "refused", reason: "too-long" } });
  expect(contentsOf(workbook)).toEqual(before);
  expect(editRefusal.ja["too-long"].why).toMatch(/32,767/u);
  expect(await edited(full(maxCellCharacters))).toMatchObject({ value: { kind: "written" } });
  expect(contentAt(sheetNamed(workbook, "R5"), "C2")).toEqual(textContent(full(maxCellCharacters)));
  expect(await undoLast(desk.deps)).toMatchObject({ ok: true, value: { refused: [] } });
  expect(contentsOf(workbook)).toEqual(before);
  desk.close();
});

test("where Excel takes too little at once for any piece, nothing is written and that is said", async () => {
  const workbook = makeBook([full(2_000)]);
  const before = contentsOf(workbook);
  const desk = await floodDesk(workbook);
  const cell = await openPlan(desk);
  Object.assign(desk.office.host.limits, { request: 2_000 });
  const result = await editCell(
    desk.deps,
    cell,
    { kind: "replaceText", text: full(3_000) },
    usualProfile,
  );
  expect(result.ok).toBe(false);
  if (result.ok) return;
  expect(contentsOf(workbook)).toEqual(before);
  const said = JSON.stringify(tellApplyFailure(applyFailure.ja, result.failure));
  expect(said).toMatch(/書き込んでいません|変わっていません|変更していません/u);
  desk.close();
});
