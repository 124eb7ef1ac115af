import type { Span } from "../../src/domain/cells/Span";
import { succeed } from "../../src/domain/Result";
import type { LiveWorkbook, SheetArea } from "../../src/ports/LiveWorkbook";
import { guardReader } from "../../src/usecases/guardReader";
import { bookOf, sheetOf } from "../support/sheetOf";
import { deskFor, understood } from "./yearBook";

/** A plan sheet of so many measures, in each of which a result and a plan are to be written. */
const sheetWith = (measures: number, name: string) =>
  sheetOf(
    [
      ["施策", "令和4年度実績", "令和5年度計画"],
      ...Array.from({ length: measures }, (_, i) => [`第${i + 1}の施策`, "", ""]),
    ],
    [],
    name,
  );

/** Reads the guards of these sheets in a workbook whose areas answer like this; counts the questions. */
async function guardsOf(
  sheets: ReturnType<typeof sheetWith>[],
  locked: (area: SheetArea) => boolean | null,
) {
  const { deps } = deskFor(bookOf(sheets));
  const asked: (readonly SheetArea[])[] = [];
  const workbook: Pick<LiveWorkbook, "locked" | "protections"> = {
    locked: async (areas) => {
      asked.push(areas);
      return succeed(areas.map(locked));
    },
    protections: async (ids) => succeed(ids.map(() => ({ kind: "none" as const }))),
  };
  const reader = guardReader(workbook, await understood(deps));
  const guards = await reader.guards(sheets.map(({ id }) => id));
  if (!guards.ok) throw new Error(guards.failure.code);
  return { guards: guards.value, rounds: asked.length, asked };
}

const isRow =
  (row: number) =>
  ({ top, bottom }: Span): boolean | null =>
    top > row || bottom < row ? true : top === row && bottom === row ? false : null;

test("mixed areas are halved until the open cells are known", async () => {
  const row = isRow(2);
  const { guards } = await guardsOf([sheetWith(4, "進捗表")], ({ area }) => row(area));
  expect(guards).toMatchObject([{ sheetId: "id-進捗表", protection: { kind: "none" } }]);
  const [{ open = [] } = {}] = guards;
  expect(open.length).toBeGreaterThan(0);
  expect(open.every(({ top, bottom }) => top === 2 && bottom === 2)).toBe(true);
});

test("a sheet of which every other cell is open is left out, long before its cells are counted", async () => {
  const [wild, tame] = [sheetWith(3_000, "まだら"), sheetWith(2, "進捗表")];
  const { guards, rounds, asked } = await guardsOf([wild, tame], ({ sheetId }) =>
    sheetId === wild.id ? null : true,
  );
  expect(guards.map(({ sheetId }) => sheetId)).toEqual([tame.id]);
  expect(rounds).toBeLessThan(20);
  expect(Math.max(...asked.map((areas) => areas.length))).toBeLessThanOrEqual(4_000);
});

test("a single cell that says neither is not asked about for ever", async () => {
  const { guards, rounds } = await guardsOf([sheetWith(1, "進捗表")], () => null);
  expect(guards).toEqual([]);
  expect(rounds).toBeLessThan(50);
});
