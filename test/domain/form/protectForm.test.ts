import fc from "fast-check";
import { formatSpan, parseSpan } from "../../../src/domain/cells/address";
import type { Span } from "../../../src/domain/cells/Span";
import { invertCommandEdits } from "../../../src/domain/edit/invertCommandEdits";
import type { Protection } from "../../../src/domain/edit/Protection";
import { entryAreas } from "../../../src/domain/form/entryAreas";
import { formProtection, protectForm, type GuardEdit } from "../../../src/domain/form/protectForm";
import type { SheetGuard } from "../../../src/domain/form/SheetGuard";
import { subtractSpans } from "../../../src/domain/form/subtractSpans";
import { unprotectForm } from "../../../src/domain/form/unprotectForm";
import { describeFixtures, readFixture } from "../../support/fixtures";
import { formOfBook } from "../../laws/formBooks";
import { sheetOf } from "../../support/sheetOf";
import { formOf, partOf, progressSheet } from "./progressBook";

const none: Protection = { kind: "none" };
const spans = (...addresses: string[]): Span[] => addresses.flatMap((at) => parseSpan(at) ?? []);

function cellsOf(areas: readonly Span[]): Set<string> {
  const cells = areas.flatMap(({ top, left, bottom, right }) => {
    const found: string[] = [];
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) found.push(`${row},${column}`);
    return found;
  });
  expect(new Set(cells).size).toBe(cells.length);
  return new Set(cells);
}

/** A sheet's guard after edits; each has to find what it expects. */
function after(guard: SheetGuard, edits: readonly GuardEdit[]): SheetGuard {
  return edits.reduce<SheetGuard>((now, edit) => {
    if (edit.kind === "setProtection") {
      expect(edit.before).toEqual(now.protection);
      return { ...now, protection: edit.after };
    }
    expect(now.protection).toEqual(none);
    const open = cellsOf(now.open);
    for (const cell of cellsOf([edit.area])) expect(open.has(cell)).toBe(!edit.before);
    const others = subtractSpans(now.open, [edit.area]);
    return { ...now, open: edit.after ? others : [...others, edit.area] };
  }, guard);
}

const form = formOf(progressSheet);
const { sheet } = partOf(form);
const plain: SheetGuard = { sheetId: sheet.sheetId, protection: none, open: [] };

function protectedFrom(guard: SheetGuard) {
  const [proposal] = protectForm([sheet], form.snapshot, [guard]);
  if (!proposal) throw new Error("no proposal");
  return proposal;
}

describe("protectForm", () => {
  it("opens the entries and nothing else, then protects", () => {
    const { edits, refusal, notices } = protectedFrom(plain);
    expect(refusal).toBeNull();
    expect(notices).toEqual([]);
    const now = after(plain, edits);
    expect(now.open.map(formatSpan)).toEqual(["E2:F7"]);
    expect(now.protection).toBe(formProtection);
  });

  it("lets clerks type, wrap, colour and size, not insert, delete or sort", () => {
    if (formProtection.kind !== "on") throw new Error("protects");
    expect(formProtection.password).toBe("none");
    expect(formProtection.options).toMatchObject({ allowFormatCells: true, allowFormatRows: true });
    for (const name of ["allowInsertRows", "allowDeleteRows", "allowSort", "allowFormatColumns"])
      expect(formProtection.options[name] ?? false).toBe(false);
  });

  it("leaves formulas in entries locked, and says so", () => {
    const content = { kind: "formula" as const, formula: "=1", numberFormat: "General" };
    const cell = { row: 5, column: 5, text: "1", content };
    const others = progressSheet.cells.filter(({ row, column }) => row !== 5 || column !== 5);
    const counted = formOf({ ...progressSheet, cells: [...others, cell] });
    const part = partOf(counted);
    const [proposal] = protectForm([part.sheet], counted.snapshot, [plain]);
    expect(proposal?.notices).toEqual([{ code: "formulas-locked", count: 1 }]);
    const open = cellsOf(after(plain, proposal?.edits ?? []).open);
    expect([open.has("5,5"), open.has("6,5"), open.has("5,4")]).toEqual([false, true, true]);
  });

  it("leaves columns open of which nobody knows what they mean, and names them", () => {
    const rows = [
      ["施策の展開", "令和4年度実績", "照会先コード"],
      ["① 見守り", "歩いた", "A1"],
    ];
    const unknown = formOf(sheetOf(rows));
    const [proposal] = protectForm([partOf(unknown).sheet], unknown.snapshot, [plain]);
    expect(proposal?.notices).toEqual([{ code: "unknown-columns-open", labels: ["照会先コード"] }]);
    expect(after(plain, proposal?.edits ?? []).open.map(formatSpan)).toEqual(["B2:C2"]);
  });

  it("keeps an area locked that reaches out of the columns in which departments write", () => {
    const rows = [
      ["施策の展開", "令和4年度実績", "担当課"],
      ["① 見守り", "歩いた", ""],
      ["② 居場所", "開いた", "福祉課"],
    ];
    const reaching = formOf(sheetOf(rows, ["B2:C2"]));
    const [proposal] = protectForm([partOf(reaching).sheet], reaching.snapshot, [plain]);
    expect(after(plain, proposal?.edits ?? []).open.map(formatSpan)).toEqual(["B3"]);
  });

  it("refuses a password of somebody else, an unknown state, and what is protected already", () => {
    const theirs: Protection = { kind: "on", options: {}, password: "kept-by-person" };
    expect(protectedFrom({ ...plain, protection: theirs })).toMatchObject({
      refusal: "password-needed",
      edits: [],
    });
    expect(protectForm([sheet], form.snapshot, [])[0]?.refusal).toBe("guard-unknown");
    const twice = protectedFrom(after(plain, protectedFrom(plain).edits));
    expect(twice).toMatchObject({ refusal: "already-protected", edits: [] });
  });

  const corner = fc
    .tuple(fc.nat(9), fc.nat(7), fc.nat(4), fc.nat(4))
    .map(([top, left, rows, columns]): Span => ({
      top,
      left,
      bottom: top + rows,
      right: left + columns,
    }));
  const guards = fc
    .tuple(fc.array(corner, { maxLength: 4 }), fc.boolean())
    .map(([areas, on]): SheetGuard => {
      const open = areas.reduce<Span[]>((all, area) => [...all, ...subtractSpans([area], all)], []);
      const theirs: Protection = { kind: "on", options: { allowSort: true }, password: "none" };
      return { sheetId: sheet.sheetId, open, protection: on ? theirs : none };
    });

  it("is taken off without a trace, whatever was locked and allowed before", () => {
    fc.assert(
      fc.property(guards, (guard) => {
        const { edits } = protectedFrom(guard);
        const kept = after(guard, edits);
        expect([...cellsOf(kept.open)].sort()).toEqual([...cellsOf(spans("E2:F7"))].sort());
        const [release] = unprotectForm([sheet], [kept], edits);
        const freed = after(kept, release?.edits ?? []);
        expect(cellsOf(freed.open)).toEqual(cellsOf(guard.open));
        expect(freed.protection).toEqual(guard.protection);
        const undone = after(kept, invertCommandEdits(edits) as GuardEdit[]);
        expect(cellsOf(undone.open)).toEqual(cellsOf(guard.open));
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  it("refuses to take off what it cannot: an unknown state, a password of somebody else", () => {
    const theirs: Protection = { kind: "on", options: {}, password: "kept-by-person" };
    const refusals = [[], [{ ...plain, protection: theirs }]].map(
      (known) => unprotectForm([sheet], known, [])[0],
    );
    expect(refusals).toMatchObject([
      { refusal: "guard-unknown", edits: [] },
      { refusal: "password-needed", edits: [] },
    ]);
  });

  it("does nothing where a person has put everything back already", () => {
    const theirs: Protection = { kind: "on", options: { allowSort: true }, password: "none" };
    const before: SheetGuard = { ...plain, protection: theirs, open: spans("E2:F7") };
    const { edits } = protectedFrom(before);
    const [release] = unprotectForm([sheet], [before], edits);
    expect(release).toMatchObject({ refusal: null, edits: [] });
  });

  it("takes only the protection off where nobody knows what was before", () => {
    const kept = after(plain, protectedFrom(plain).edits);
    const [release] = unprotectForm([sheet], [kept], []);
    expect(release?.notices).toEqual([{ code: "locked-flags-stay" }]);
    expect(after(kept, release?.edits ?? [])).toEqual({ ...kept, protection: none });
    expect(unprotectForm([sheet], [plain], [])[0]?.refusal).toBe("not-protected");
  });
});

describeFixtures("entryAreas of the cities' sheets", () => {
  it.each([
    ["ichinoseki_R4_clean.xlsx", ["F4:I59"]],
    ["yamaguchi_jisshi_joukyou.xlsx", ["B7:I11", "K7:N11"]],
  ])("%s", async (file, areas) => {
    const { snapshot, book } = formOfBook(await readFixture(file));
    const [reading] = book.readings;
    const [first] = snapshot.sheets;
    if (!reading?.planSheet || !first) throw new Error("a plan sheet");
    expect(entryAreas(reading.sheet, first).areas.map(formatSpan)).toEqual(areas);
  });
});
