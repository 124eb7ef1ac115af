import { emptyContent, textContent } from "../../src/domain/cells/CellContent";
import { applyEdit } from "../../src/domain/edit/applyEdit";
import { jointTablesOf } from "../../src/domain/planSheet/jointTables";
import { usualRollChoices } from "../../src/domain/rollOver/RollChoices";
import { adoptBase } from "../../src/usecases/adoptBase";
import { applyMerge } from "../../src/usecases/applyMerge";
import { carryForwardOnce } from "../../src/usecases/carryForwardOnce";
import { cellsLosingColours } from "../../src/usecases/cellsLosingColours";
import { choosePairs, previewCarryForward } from "../../src/usecases/carryForwardYear";
import { decideMerge } from "../../src/usecases/decideMerge";
import { listDrafts } from "../../src/usecases/drafts";
import { previewProtectForm, previewUnprotectForm } from "../../src/usecases/formProtection";
import { guardReader } from "../../src/usecases/guardReader";
import { findLists } from "../../src/usecases/listValidation";
import type { MergeDeps } from "../../src/usecases/MergeDeps";
import type { MergeDesk } from "../../src/usecases/MergeDesk";
import { openMerge } from "../../src/usecases/openMerge";
import { prepareCirculation } from "../../src/usecases/prepareCirculation";
import { proposeCirculation } from "../../src/usecases/proposeCirculation";
import { previewRemoveMeasure } from "../../src/usecases/removeMeasure";
import { rereadWorkbook } from "../../src/usecases/rereadWorkbook";
import { previewRollOver } from "../../src/usecases/rollOver";
import { readRowState } from "../../src/usecases/rowState";
import { settleCommand } from "../../src/usecases/settleCommand";
import { takeBack } from "../../src/usecases/takeBack";
import { undoCommand, undoLast } from "../../src/usecases/undo";
import { understandWorkbook } from "../../src/usecases/understandWorkbook";
import { progressSheet } from "../domain/form/progressBook";
import { order } from "../support/circulated";
import { fileBytes, memoryMerge, stampFor } from "../support/memoryMerge";
import { bookOf } from "../support/sheetOf";
import { refusal, refusingPorts } from "./refusingPorts";
import { deskFor, thisYear, understood, yearBook } from "./yearBook";

/** The workbook in memory with all that it keeps, circulated already. */
function opened(stamped = true): MergeDeps {
  const { deps } = deskFor();
  const stamps = { current: stamped ? stampFor(yearBook) : null, earlier: [] };
  return { ...deps, ...memoryMerge({ stamps }, () => yearBook).ports };
}

async function deskOf(deps: MergeDeps): Promise<MergeDesk> {
  const desk = await openMerge(deps);
  if (!desk.ok) throw new Error(desk.failure.code);
  return desk.value;
}

const copy = {
  ...{ file: "福祉課.xlsx", savedAt: null },
  bytes: async () => fileBytes(yearBook, { ...stampFor(yearBook), department: "福祉課" }),
};

/** 福祉課 has added a line to what it reported on ③ 縁側. */
const added = {
  ...yearBook,
  sheets: yearBook.sheets.map((sheet) =>
    sheet.id !== thisYear
      ? sheet
      : applyEdit(sheet, {
          ...{ kind: "setContent", sheetId: sheet.id, position: { row: 3, column: 1 } },
          ...{ before: emptyContent, after: textContent("【福祉課】\n■ 書いた\n■ 足した") },
        }),
  ),
};
const changedCopy = {
  ...copy,
  bytes: async () => fileBytes(added, { ...stampFor(yearBook), department: "福祉課" }),
};

/** A use case, after what it needs was read: what it asks the ports for after that is refused, one call at a time. */
type Prepared = (deps: MergeDeps) => Promise<(refusing: MergeDeps) => Promise<unknown>>;

const cases: Readonly<Record<string, Prepared>> = {
  understandWorkbook: async () => understandWorkbook,
  rereadWorkbook: async (deps) => {
    const known = await understood(deps);
    return (ports) => rereadWorkbook(ports, known, new Set([thisYear]));
  },
  carryForwardOnce: async () => carryForwardOnce,
  previewCarryForward: async (deps) => {
    const known = await understood(deps);
    const [pair] = choosePairs(known, null).certain;
    if (!pair) throw new Error("nothing to carry");
    return (ports) => previewCarryForward(ports, known, null, pair, "skip");
  },
  listDrafts: async (deps) => {
    const { book } = await understood(deps);
    return (ports) => listDrafts(ports, book);
  },
  previewRemoveMeasure: async (deps) => {
    const known = await understood(deps);
    const part = jointTablesOf(known.book)[0]?.parts[0];
    const measure = part?.table.measures[0];
    if (!part || !measure) throw new Error("no measure");
    return (ports) => previewRemoveMeasure(ports, known, part, measure);
  },
  previewRollOver: async (deps) => {
    const known = await understood(deps);
    return (ports) => previewRollOver(ports, known, usualRollChoices, new Map());
  },
  protection: async (deps) => {
    const known = await understood(deps);
    return async ({ workbook }) => {
      const ports = { ...deps, workbook, guardReader: guardReader(workbook, known) };
      const sheets = known.book.readings.flatMap((one) => (one.planSheet ? [one.sheet] : []));
      const on = await previewProtectForm(ports, known, sheets);
      return [on, await previewUnprotectForm(ports, sheets)];
    };
  },
  readRowState: async (deps) => {
    const known = await understood(deps);
    return (ports) => readRowState(ports, known);
  },
  undoLast: async () => undoLast,
  undoCommand: async () => (ports) => undoCommand(ports, "c1"),
  settleCommand: async () => (ports) => settleCommand(ports, "c1"),
  findLists: async () => {
    const known = await understood(deskFor(bookOf([progressSheet])).deps);
    return ({ workbook }) => findLists({ workbook }, known);
  },
  proposeCirculation: async (deps) => {
    const known = await understood(deps);
    return (ports) => proposeCirculation(ports, known);
  },
  prepareCirculation: async () => (ports) => prepareCirculation(ports, order),
  openMerge: async () => openMerge,
  takeBack: async (deps) => {
    const desk = await deskOf(deps);
    return (ports) => takeBack(ports, desk, [copy]);
  },
  decideMerge: async (deps) => {
    const desk = await deskOf(deps);
    const { file } = copy;
    return (ports) => decideMerge(ports, desk, { kind: "say", file, department: "福祉課" });
  },
  putAway: async (deps) => {
    const desk = await deskOf(deps);
    return (ports) => decideMerge(ports, desk, { kind: "putAway", files: [copy.file] });
  },
  adoptBase: async (deps) => {
    const desk = await deskOf(deps);
    return (ports) => adoptBase(ports, desk, { file: "配布.xlsx", bytes: copy.bytes });
  },
  cellsLosingColours: async (deps) => {
    const taken = await takeBack(deps, await deskOf(deps), [changedCopy]);
    const cells = taken.ok ? (taken.value.desk.outcome?.cells ?? []) : [];
    return ({ workbook }) => cellsLosingColours({ workbook }, cells);
  },
  applyMerge: async (deps) => {
    const taken = await takeBack(deps, await deskOf(deps), [changedCopy]);
    if (!taken.ok) throw new Error(taken.failure.code);
    expect(taken.value.desk.outcome?.cells).toHaveLength(1);
    return (ports) => applyMerge(ports, taken.value.desk);
  },
};

/** What a use case goes on without, and says nothing of: each with the reason. */
const doneWithout: Readonly<Record<string, readonly string[]>> = {
  // The workbook is read with the usual words while its own cannot be read (readingWords).
  understandWorkbook: ["notebook.read"],
  rereadWorkbook: ["notebook.read"],
  settleCommand: ["notebook.read"],
  previewRemoveMeasure: ["notebook.read", "notebook.read"],
  previewRollOver: ["notebook.read"],
  prepareCirculation: ["notebook.read"],
  openMerge: ["notebook.read"],
  // Likewise; and what was written stands, though it is not remembered or cannot be read anew.
  applyMerge: [
    ...["notebook.read", "notebook.update"],
    ...["workbook.sheets", "workbook.read", "notebook.read"],
  ],
  // What one click remembers is a convenience (rememberPair).
  carryForwardOnce: ["notebook.read", "notebook.read", "notebook.update"],
  // A stamp that cannot be read is none; what is not kept is listed to be dropped again.
  takeBack: ["copyMaker.readStamp", "circulation.keepCopies"],
  adoptBase: ["copyMaker.readStamp"],
};

test.each(Object.entries(cases))("%s passes on whatever a port refuses", async (name, prepare) => {
  const whole = refusingPorts(opened(), -1);
  await (
    await prepare(opened())
  )(whole.deps);
  expect(whole.calls.length).toBeGreaterThan(0);
  const silent: string[] = [];
  for (const [number, call] of whole.calls.entries()) {
    const deps = opened();
    const answer = await (await prepare(deps))(refusingPorts(deps, number).deps);
    if (!JSON.stringify(answer).includes(refusal.detail)) silent.push(call);
  }
  expect(silent).toEqual(doneWithout[name] ?? []);
});
