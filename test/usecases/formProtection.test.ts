import { formatSpan, parseSpan } from "../../src/domain/cells/address";
import { spansOverlap, type Span } from "../../src/domain/cells/Span";
import { spanHolds } from "../../src/domain/edit/merges";
import type { Protection } from "../../src/domain/edit/Protection";
import { planSheetsOf } from "../../src/domain/planSheet/readPlanBook";
import { succeed } from "../../src/domain/Result";
import type { Deps } from "../../src/usecases/Deps";
import {
  previewProtectForm,
  previewUnprotectForm,
  protectForm,
  unprotectForm,
} from "../../src/usecases/formProtection";
import { guardReader } from "../../src/usecases/guardReader";
import { progressSheet } from "../domain/form/progressBook";
import { bookOf } from "../support/sheetOf";
import { deskFor, understood } from "./yearBook";

/** A workbook whose sheets have these areas open; it forgets nothing that is written. */
async function guardedDesk(...open: readonly string[]) {
  const { deps, memory } = deskFor(bookOf([progressSheet]));
  const flags: { area: Span; locked: boolean }[] = open.flatMap((address) => {
    const area = parseSpan(address);
    return area ? [{ area, locked: false }] : [];
  });
  const calls = { locked: 0 };
  let protection: Protection = { kind: "none" };
  const state = (area: Span): boolean | null => {
    for (const flag of [...flags].reverse()) {
      if (spanHolds(flag.area, area)) return flag.locked;
      if (spansOverlap(flag.area, area)) return null;
    }
    return true;
  };
  const workbook: Deps["workbook"] = {
    ...deps.workbook,
    locked: async (areas) => {
      calls.locked++;
      return succeed(areas.map(({ area }) => state(area)));
    },
    protections: async (ids) => succeed(ids.map(() => protection)),
    apply: async (command, running) => {
      for (const edit of command.edits) {
        if (edit.kind === "setLocked") flags.push({ area: edit.area, locked: edit.after });
        if (edit.kind === "setProtection") protection = edit.after;
      }
      return deps.workbook.apply(command, running);
    },
  };
  const own = { ...deps, workbook };
  const understanding = await understood(own);
  const sheets = planSheetsOf(understanding.book);
  const reader = guardReader(workbook, understanding);
  const guards = async () => {
    const read = await reader.guards(sheets.map(({ sheetId }) => sheetId));
    if (!read.ok) throw new Error(read.failure.code);
    return read.value.map((guard) => ({ ...guard, open: guard.open.map(formatSpan).sort() }));
  };
  return { deps: { ...own, guardReader: reader }, memory, understanding, sheets, guards, calls };
}

describe("guardReader", () => {
  it("needs one look at a sheet in which everything is locked", async () => {
    const { guards, calls } = await guardedDesk();
    expect(await guards()).toEqual([
      { sheetId: progressSheet.id, protection: { kind: "none" }, open: [] },
    ]);
    expect(calls.locked).toBe(1);
  });

  it("finds open cells among locked ones, wherever they are", async () => {
    expect((await (await guardedDesk("D5")).guards())[0]?.open).toEqual(["D5"]);
    expect((await (await guardedDesk("XFD1048576")).guards())[0]?.open).toEqual(["XFD1048576"]);
    expect((await (await guardedDesk("E2:F7")).guards())[0]?.open).toEqual(["E2:F7"]);
  });
});

describe("様式を守る", () => {
  it("protects, and takes off so that locks and protection are as before", async () => {
    const { deps, memory, understanding, sheets, guards } = await guardedDesk("A1:C1", "F6");
    const before = await guards();
    const shown = await previewProtectForm(deps, understanding, sheets);
    if (!shown.ok) throw new Error(shown.failure.code);
    expect(shown.value.map(({ refusal }) => refusal)).toEqual([null]);
    const kept = await protectForm(deps, shown.value);
    expect(kept.ok && kept.value.refused).toEqual([]);
    expect((await guards())[0]?.protection.kind).toBe("on");
    expect(memory.journal[0]?.command.name).toBe("protectForm");
    const back = await previewUnprotectForm(deps, sheets);
    if (!back.ok) throw new Error(back.failure.code);
    expect(back.value[0]?.notices).toEqual([]);
    await unprotectForm(deps, back.value);
    expect(memory.journal[0]?.command.name).toBe("unprotectForm");
    const cells = (areas: readonly string[] = []) => areas.join(" ");
    const after = await guards();
    expect(after[0]?.protection).toEqual({ kind: "none" });
    expect(cells(after[0]?.open)).toBe(cells(before[0]?.open));
  });

  it("forgets what a command did that was released since", async () => {
    const { deps, understanding, sheets } = await guardedDesk();
    const protect = async () => {
      const shown = await previewProtectForm(deps, understanding, sheets);
      if (shown.ok) await protectForm(deps, shown.value);
      return shown.ok ? shown.value[0]?.refusal : shown.failure.code;
    };
    expect(await protect()).toBeNull();
    expect(await protect()).toBe("already-protected");
    const back = await previewUnprotectForm(deps, sheets);
    if (back.ok) await unprotectForm(deps, back.value);
    const again = await previewUnprotectForm(deps, sheets);
    expect(again.ok && again.value[0]?.refusal).toBe("not-protected");
  });
});
