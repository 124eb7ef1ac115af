import fc from "fast-check";
import type { WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";
import type { MergeOutcome } from "../../src/domain/merge/MergeOutcome";
import {
  masterAfter,
  masterOf,
  mergeReturned,
  type Circulation,
} from "../support/clerks/circulation";
import { anything, circulation, copies, runs } from "./mergeCirculations";
import { acted, acts, ownActs, styles } from "./mergeClerks";
import { bookOfModel, departments, randomModel, type Model } from "./mergeModel";

/** The blocks of every cell, in no order. */
function blocksIn(book: WorkbookSnapshot): string[] {
  return book.sheets.flatMap((sheet) =>
    sheet.cells
      .filter(({ text }) => text !== "")
      .map(({ row, column, text }) => {
        const blocks = text.split(/\n(?=【)/u).sort();
        return [sheet.name, row, column, ...blocks].join(" | ");
      }),
  );
}

const bare = (text: string) => text.replace(/\s+/gu, "");

/** What stands under each tag, or under none, in all cells. */
function wordsIn(book: WorkbookSnapshot): string[] {
  const texts = book.sheets.flatMap(({ cells }) => cells.map(({ text }) => text));
  const blocks = texts.flatMap((text) => text.split(/^[【［][^】］]*[】］]$/mu).map(bare));
  return [...new Set(blocks)].filter((words) => words !== "");
}

/** Everything that an outcome tells: the master after it, and every text beside it. */
function told(given: Circulation, outcome: MergeOutcome): string {
  const { accepted, conflicts, infos, warnings } = outcome;
  const texts = [
    ...masterAfter(given, outcome).sheets.flatMap(({ cells }) => cells.map(({ text }) => text)),
    ...accepted.flatMap(({ before, after }) => [before, after]),
    ...conflicts.flatMap(({ base, standing, versions }) => [
      base,
      standing,
      ...versions.map(({ text }) => text),
    ]),
    ...infos.flatMap(({ before, after, texts: more }) => [before, after, ...more]),
    ...warnings.map(({ text }) => text),
  ];
  return texts.map(bare).join("\n");
}

test("copies that say what was circulated, whatever their form, change nothing", () => {
  const untouched = copies({ acts: styles, rows: false });
  fc.assert(
    fc.property(randomModel, untouched, acts, (model, all, secretariat) => {
      const { cells, accepted, conflicts, refused, questions } = mergeReturned(
        circulation(model, all, secretariat),
      );
      expect({ cells, accepted, conflicts, refused, questions }).toEqual({
        cells: [],
        accepted: [],
        conflicts: [],
        refused: [],
        questions: [],
      });
    }),
    runs(40),
  );
});

test("the order of the copies does not matter", () => {
  fc.assert(
    fc.property(
      anything,
      fc.infiniteStream(fc.nat()),
      ({ model, copies: all, secretariat }, order) => {
        const given = circulation(model, all, secretariat);
        const rank = new Map(given.returned.map(({ file }) => [file, order.next().value]));
        const other = [...given.returned].sort(
          (a, b) => (rank.get(a.file) ?? 0) - (rank.get(b.file) ?? 0),
        );
        expect(mergeReturned({ ...given, returned: other })).toEqual(mergeReturned(given));
      },
    ),
    runs(25),
  );
});

test("edits of different blocks never conflict, and all are there afterwards", () => {
  const own = copies({ acts: ownActs, rows: false });
  fc.assert(
    fc.property(randomModel, own, ownActs, (model, all, more) => {
      // The secretariat writes for somebody who sent nothing back.
      const absent = departments.find((name) => !all.some((one) => one.department === name));
      const master = absent === undefined ? model : acted(model, absent, more);
      const given = { ...circulation(model, all), master: bookOfModel(master) };
      const outcome = mergeReturned(given);
      const expected = all.reduce<Model>(
        (done, one) => acted(done, one.department, one.acts),
        master,
      );
      expect(outcome.conflicts).toEqual([]);
      expect(outcome.questions).toEqual([]);
      expect(blocksIn(masterAfter(given, outcome))).toEqual(blocksIn(bookOfModel(expected)));
    }),
    runs(40),
  );
});

test("no word is lost: each block is in the result, or told", () => {
  let [refused, merged] = [0, 0];
  fc.assert(
    fc.property(anything, ({ model, copies: all, secretariat }) => {
      const given = circulation(model, all, secretariat);
      const outcome = mergeReturned(given);
      const everything = told(given, outcome);
      const circulated = new Set(wordsIn(given.base));
      // Without its merges, a measure's first row takes its name along; a copy that has lost them all is refused as a whole.
      const isRefused = (file: string) => outcome.refused.some((one) => one.file === file);
      const taken = given.returned.filter(({ file }) => !isRefused(file));
      refused += given.returned.length - taken.length;
      merged += taken.length;
      const brought = taken.flatMap(({ from }) => (from ? wordsIn(from) : []));
      // What only was circulated, the secretariat took out of the master itself.
      const inputs = [
        ...wordsIn(masterOf(given)),
        ...brought.filter((words) => !circulated.has(words)),
      ];
      expect(inputs.filter((words) => !everything.includes(words))).toEqual([]);
    }),
    runs(40),
  );
  expect(merged).toBeGreaterThan(50 * refused);
});

test("merging twice is merging once", () => {
  fc.assert(
    fc.property(anything, ({ model, copies: all, secretariat }) => {
      const given = circulation(model, all, secretariat);
      const once = mergeReturned(given);
      const twice = mergeReturned({ ...given, master: masterAfter(given, once) });
      expect(twice.cells).toEqual([]);
      expect(twice.accepted).toEqual([]);
    }),
    runs(25),
  );
});
