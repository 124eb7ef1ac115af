import { textContent, type CellContent } from "../../src/domain/cells/CellContent";
import type { CellEditing } from "../../src/domain/entryEdit/CellEditing";
import { planSheetsOf } from "../../src/domain/planSheet/readPlanBook";
import { profileSchema } from "../../src/domain/profile/Profile";
import { editCell, type CellOutcome, type EditedCell } from "../../src/usecases/editCell";
import type { Understanding } from "../../src/usecases/understandWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { deskFor, understood, type Desk } from "./yearBook";

const both = "【福祉課】\n・見守る。\n【長寿社会課】\n・訪ねる。";
const book = bookOf([
  sheetOf([
    ["施策", "令和4年度実績", "令和5年度計画"],
    ["① 見守り", "", both],
    ["② 相談", "", "【福祉課】\n・聞く。"],
  ]),
]);
const profile = profileSchema.parse({
  departments: [{ name: "福祉課" }, { name: "長寿社会課" }, { name: "健康づくり課" }],
});
const plan = { row: 1, column: 2 };

/** The plan of the first measure, as a person has it open. */
function cellOf(understanding: Understanding, before: CellContent = textContent(both)): EditedCell {
  const [sheet] = planSheetsOf(understanding.book);
  const entry = sheet?.tables[0]?.entries.find(({ text }) => text === both);
  if (!sheet || !entry) throw new Error("no such entry");
  const { sheetId, sheetName } = sheet;
  const { role, ordinal, meaning, measure } = entry;
  const place = { sheetId, sheetName, measure: measure.text, role, ordinal, column: meaning };
  return { sheetId, position: plan, before, place: { ...place, lastPosition: plan } };
}

const mine = (...lines: string[]): CellEditing => ({
  kind: "editBlock",
  ref: { departments: ["福祉課"], ordinal: 0 },
  items: [{ from: 0, marker: "・", lines }],
});

async function edited(
  desk: Desk,
  editing: CellEditing,
  meanwhile: () => void = () => undefined,
  options: { overwrite?: boolean } = {},
): Promise<CellOutcome> {
  const cell = cellOf(await understood(desk.deps));
  meanwhile();
  const outcome = await editCell(desk.deps, cell, editing, profile, options);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
}

const textNow = ({ memory }: Desk, at = plan) => memory.text("id-進捗表", at);

test("only one's own block changes", async () => {
  const desk = deskFor(book);
  expect(await edited(desk, mine("毎週見守る。"))).toMatchObject({ kind: "written" });
  expect(textNow(desk)).toBe("【福祉課】\n・毎週見守る。\n【長寿社会課】\n・訪ねる。");
});

test("somebody else's block was changed meanwhile: both texts are there", async () => {
  const desk = deskFor(book);
  const outcome = await edited(desk, mine("毎週見守る。"), () =>
    desk.memory.person.types("id-進捗表", plan, both.replace("訪ねる。", "電話する。")),
  );
  expect(outcome.kind).toBe("written");
  expect(textNow(desk)).toBe("【福祉課】\n・毎週見守る。\n【長寿社会課】\n・電話する。");
});

test("one's own block was changed meanwhile: a clash that shows both, nothing written", async () => {
  const desk = deskFor(book);
  const theirs = both.replace("見守る。", "見守りを始める。");
  const outcome = await edited(desk, mine("毎週見守る。"), () =>
    desk.memory.person.types("id-進捗表", plan, theirs),
  );
  expect(outcome).toMatchObject({ kind: "clash", theirs: "【福祉課】\n・見守りを始める。" });
  expect(textNow(desk)).toBe(theirs);
});

test("one's own block was taken out meanwhile: a clash, not a second block", async () => {
  const desk = deskFor(book);
  const outcome = await edited(desk, mine("毎週見守る。"), () =>
    desk.memory.person.types("id-進捗表", plan, "【長寿社会課】\n・訪ねる。"),
  );
  expect(outcome).toMatchObject({ kind: "clash", theirs: null });
});

test("a new block comes in the register's order", async () => {
  const desk = deskFor(book);
  const items = [{ from: null, marker: "・", lines: ["体操を教える。"] }];
  await edited(desk, { kind: "addBlock", departments: ["健康づくり課"], items });
  expect(textNow(desk)).toBe(`${both}\n【健康づくり課】\n・体操を教える。`);
});

test("a line that reads as another department's tag is not written", async () => {
  const desk = deskFor(book);
  const outcome = await edited(desk, mine("見守る。", "【長寿社会課】"));
  expect(outcome).toEqual({
    kind: "impossible",
    problem: { code: "reads-as-tag", line: "【長寿社会課】" },
  });
  expect(textNow(desk)).toBe(both);
});

test("a formula is not overwritten without being asked", async () => {
  const desk = deskFor(book);
  const cell = cellOf(await understood(desk.deps), {
    kind: "formula",
    formula: "=A1",
    numberFormat: "General",
  });
  const outcome = await editCell(desk.deps, cell, { kind: "replaceText", text: "x" }, profile);
  expect(outcome).toMatchObject({ ok: true, value: { kind: "asks" } });
  expect(textNow(desk)).toBe(both);
});

test("a protected cell: said so, nothing written", async () => {
  const desk = deskFor(book);
  const cell = cellOf(await understood(desk.deps));
  desk.memory.protect("id-進捗表");
  const outcome = await editCell(desk.deps, cell, mine("x"), profile);
  const told = outcome.ok ? outcome.value.kind : outcome.failure.code;
  expect(["refused", "protected"]).toContain(told);
  expect(textNow(desk)).toBe(both);
});

/** Just before the next writes, each time once. */
function beforeEachWrite({ deps }: Desk, ...happens: (() => void)[]): void {
  const { workbook } = deps;
  const apply = workbook.apply.bind(workbook);
  workbook.apply = (command, running) => {
    happens.shift()?.();
    return apply(command, running);
  };
}

test("somebody is quicker between the reading and the write: once more, and then both are shown", async () => {
  const types = (desk: Desk, text: string) => () =>
    desk.memory.person.types("id-進捗表", plan, text);
  const [first, second] = ["電話する。", "手紙を書く。"].map((way) =>
    both.replace("訪ねる。", way),
  );
  const once = deskFor(book);
  beforeEachWrite(once, types(once, first ?? ""));
  expect(await edited(once, mine("毎週見守る。"))).toMatchObject({ kind: "written" });
  expect(textNow(once)).toBe(first?.replace("見守る。", "毎週見守る。"));
  const twice = deskFor(book);
  beforeEachWrite(twice, types(twice, first ?? ""), types(twice, second ?? ""));
  expect(await edited(twice, mine("毎週見守る。"))).toMatchObject({ kind: "clash", theirs: first });
  expect(textNow(twice)).toBe(second);
});

test("what one is to write stands there already: nothing is written, and nothing left to write", async () => {
  const desk = deskFor(book);
  const done = both.replace("見守る。", "毎週見守る。");
  const outcome = await edited(desk, mine("毎週見守る。"), () =>
    desk.memory.person.types("id-進捗表", plan, done),
  );
  expect(outcome).toEqual({ kind: "there", text: done });
  expect(textNow(desk)).toBe(done);
});
