import fc from "fast-check";
import type { WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";
import { addMeasure } from "../../src/domain/form/addMeasure";
import type { Form } from "../../src/domain/form/Form";
import type { FormRefusal } from "../../src/domain/form/FormProposal";
import { moveMeasure } from "../../src/domain/form/moveMeasure";
import { removeMeasure } from "../../src/domain/form/removeMeasure";
import { jointTablesOf, type JointPart } from "../../src/domain/planSheet/jointTables";
import type { Measure, PlanBook } from "../../src/domain/planSheet/PlanSheet";
import { planSheetsOf } from "../../src/domain/planSheet/readPlanBook";
import type { Result } from "../../src/domain/Result";
import { describeFixtures, eachFixture, readFixture } from "../support/fixtures";
import { sampled } from "../support/proof";
import { formBooks, formOfBook } from "./formBooks";
import { applied, drawnSheet, expectUndoIsExact } from "./formUndo";

const runs = { seed: 20_260_401, numRuns: sampled(20, 600) };

/** All that is understood of the measures of a book, addresses left out. */
function told(book: PlanBook): unknown[] {
  return planSheetsOf(book).flatMap(({ sheetName, tables }) =>
    tables.flatMap((table) =>
      table.measures.map((measure) => ({
        sheetName,
        hierarchy: measure.hierarchy,
        rows: table.rows
          .filter((row) => row.measure === measure)
          .map(({ role, duty, owner }) => [role, duty, owner]),
        entries: table.entries
          .filter((entry) => entry.measure === measure)
          .map(({ meaning, role, text }) => [meaning, role, text]),
      })),
    ),
  );
}

function texts({ sheets }: WorkbookSnapshot): string[] {
  return sheets.flatMap(({ cells }) => cells.map(({ content }) => JSON.stringify(content))).sort();
}

type Case = { readonly part: JointPart; readonly measure: Measure; readonly index: number };

/** Every measure with its place among all measures of the book. */
function cases(form: Form): Case[] {
  const order = planSheetsOf(form.book).flatMap(({ tables }) =>
    tables.flatMap(({ measures }) => measures),
  );
  return jointTablesOf(form.book).flatMap(({ parts }) =>
    parts.flatMap((part) =>
      part.table.measures.map((measure) => ({ part, measure, index: order.indexOf(measure) })),
    ),
  );
}

const newName = "新しく加える施策";

function addTo(form: Form, { part, measure }: Case, where: "after" | "first", level: number) {
  const columns = part.table.columns.filter(({ kind }) => kind === "hierarchy").length;
  const levels = Array.from({ length: columns }, (_, at) => {
    if (at === columns - 1) return newName;
    return at >= level ? "新しい方向" : null;
  });
  const after = where === "first" ? ("first" as const) : measure;
  return addMeasure(form, part, after, { levels, duties: ["① 新しい役割"] });
}

function expectAdded(form: Form, at: Case, where: "after" | "first", level = 9): boolean {
  const proposal = addTo(form, at, where, level);
  if (!proposal.ok) return false;
  expectUndoIsExact(form, proposal.value);
  const after = applied(form.snapshot, proposal.value.edits);
  const isNew = (measure: unknown) => JSON.stringify(measure).includes(newName);
  const read = told(form.reread(after));
  expect(read.filter((measure) => !isNew(measure))).toEqual(told(form.book));
  expect(read.filter(isNew)).toHaveLength(1);
  const there = new Set(texts(after));
  expect(texts(form.snapshot).filter((text) => !there.has(text))).toEqual([]);
  return true;
}

function expectRemoved(form: Form, { part, measure, index }: Case): boolean {
  const proposal = removeMeasure(form, part, measure);
  if (!proposal.ok) return false;
  expectUndoIsExact(form, proposal.value);
  const after = applied(form.snapshot, proposal.value.edits);
  expect(told(form.reread(after))).toEqual(told(form.book).filter((_, at) => at !== index));
  return true;
}

function expectMoved(form: Form, { part, measure, index }: Case): boolean {
  const down = moveMeasure(form, part, measure, "down");
  if (!down.ok) return false;
  expectUndoIsExact(form, down.value);
  const after = applied(form.snapshot, down.value.edits);
  expect(texts(after)).toEqual(texts(form.snapshot));
  const before = told(form.book);
  const swapped = [
    ...before.slice(0, index),
    before[index + 1],
    before[index],
    ...before.slice(index + 2),
  ];
  const moved = { ...form, snapshot: after, book: form.reread(after) };
  expect(told(moved.book)).toEqual(swapped);
  const again = cases(moved).find((one) => one.index === index + 1);
  if (!again) throw new Error("the measure is gone");
  const up = moveMeasure(moved, again.part, again.measure, "up");
  if (!up.ok) throw new Error(`the way back is refused: ${up.failure.code}`);
  const back = applied(after, up.value.edits);
  expect(back.sheets.map(drawnSheet)).toEqual(form.snapshot.sheets.map(drawnSheet));
  return true;
}

function codeOf(result: Result<unknown, FormRefusal>): string {
  return result.ok ? "ok" : result.failure.code;
}

describe("a measure is added, moved, removed, and nothing else changes", () => {
  const count = { added: 0, moved: 0, removed: 0 };

  it("holds for made-up tables of all shapes", () => {
    fc.assert(
      fc.property(formBooks, fc.nat(), fc.integer({ min: 1, max: 2 }), (book, pick, level) => {
        const form = formOfBook(book);
        const all = cases(form);
        const one = all[pick % all.length];
        fc.pre(one !== undefined);
        if (!one) return;
        if (expectAdded(form, one, "after", level)) count.added++;
        expectAdded(form, one, "first", level);
        if (expectMoved(form, one)) count.moved++;
        if (expectRemoved(form, one)) count.removed++;
      }),
      runs,
    );
    // It would hold, too, if everything were refused.
    expect(count.added).toBeGreaterThan(runs.numRuns / 2);
    expect(count.removed).toBeGreaterThan(runs.numRuns / 2);
    expect(count.moved).toBeGreaterThan(runs.numRuns / 5);
  });
});

describeFixtures("the cities' own sheets", () => {
  // Each so manieth measure, the last one among them; in a proof all of a short workbook, and every third of a long one.
  const some = (form: Form) =>
    cases(form).filter((_, i, all) => {
      const step = all.length < 20 ? sampled(4, 1) : sampled(7, 3);
      return i % step === 0 || i === all.length - 1;
    });

  it.each(eachFixture())("%s: everything but the one measure stays", async (file) => {
    const form = formOfBook(await readFixture(file));
    for (const one of some(form)) {
      expectAdded(form, one, "after");
      expectAdded(form, one, "first");
      expectMoved(form, one);
      expectRemoved(form, one);
    }
  });

  it.each([
    // 14 measures, each a direction of its own, in three goals.
    ["ichinoseki_R4_clean.xlsx", ["ok"], ["ok"], ["ok", "crosses-border", "at-the-end"]],
    // Sections stand in rows of their own.
    ["oshu_nenji_keikaku_symbols.xlsx", ["ok"], ["ok"], ["ok", "other-rows-between", "at-the-end"]],
    // A page each; one page has a single measure.
    ["yamaguchi_jisshi_joukyou.xlsx", ["ok"], ["ok", "last-measure"], ["ok", "at-the-end"]],
    // The header is out of step, and nobody has said yet what the columns mean.
    ["yamaguchi_jisshi_joukyou_verbatim.xlsx", ...Array<string[]>(3).fill(["reading-unsure"])],
    // Years alone: there is no column for a measure's name.
    ["oshu_jisshi_keikaku_5year.xlsx", ...Array<string[]>(3).fill(["no-measure-column"])],
  ])("%s: nothing is refused without need", async (file, add, remove, down) => {
    const form = formOfBook(await readFixture(file));
    const codes = (change: (one: Case) => Result<unknown, FormRefusal>) => [
      ...new Set(cases(form).map((one) => codeOf(change(one)))),
    ];
    expect(codes((one) => addTo(form, one, "after", 9)).sort()).toEqual(add?.sort());
    expect(codes(({ part, measure }) => removeMeasure(form, part, measure)).sort()).toEqual(
      remove?.sort(),
    );
    expect(codes(({ part, measure }) => moveMeasure(form, part, measure, "down")).sort()).toEqual(
      down?.sort(),
    );
  });
});
