import type { SetValidationWords, ValidationWords } from "../../../src/domain/edit/ValidationWords";
import type { HostValidation } from "../../../src/embedded/model/HostValidation";
import { commandOf, firstSheet, openBook, type OpenBook } from "./openBook";

const later = "2026-05-02T00:00:00Z";
const span = { top: 1, bottom: 4, left: 1, right: 1 };
const list: HostValidation = {
  span,
  rule: { list: { inCellDropDown: true, source: "済,未" } },
  prompt: { showPrompt: true, title: "令和4年度", message: "令和4年度の実績を書く" },
  errorAlert: { showAlert: true, style: "Warning", title: "実績", message: "令和4年度です" },
};
const words = (year: string): ValidationWords => ({
  prompt: { shown: true, title: year, message: `${year}の実績を書く` },
  alert: { shown: true, style: "warning", title: "実績", message: `${year}です` },
});

let book: OpenBook;
beforeEach(async () => {
  book = await openBook({ rows: [["施策", "令和4年度実績"]] });
  firstSheet(book.workbook).validations = [list];
});
afterEach(() => book.close());

const edit = (area = span, before = words("令和4年度")): SetValidationWords => ({
  kind: "setValidationWords",
  sheetId: book.sheetId,
  area,
  before,
  after: words("令和5年度"),
});
const apply = (one: SetValidationWords) => book.live.apply(commandOf("c", [one]));
const rules = () => firstSheet(book.workbook).validations;

it("reads what a validation says, of a rule and of a cell that takes any value", async () => {
  const asked = (area: typeof span) => ({ sheetId: book.sheetId, area });
  const none = { top: 1, bottom: 4, left: 0, right: 0 };
  const both = { top: 1, bottom: 6, left: 1, right: 1 };
  const found = await book.live.validationWords([asked(span), asked(none), asked(both)]);
  expect(found).toEqual({ ok: true, value: [words("令和4年度"), "none", "mixed"] });
  firstSheet(book.workbook).validations = [{ ...list, rule: {} }];
  const free = await book.live.validationWords([asked(span)]);
  expect(free).toMatchObject({ value: [words("令和4年度")] });
});

it("changes the words and not the rule, and gives them back", async () => {
  expect(await apply(edit())).toMatchObject({ value: { refused: [], differences: [] } });
  expect(rules()).toMatchObject([
    { span, rule: list.rule, prompt: { title: "令和5年度" }, errorAlert: { style: "Warning" } },
  ]);
  expect(await book.live.undo("c", later)).toMatchObject({ value: { refused: [] } });
  expect(rules()).toEqual([list]);
});

it("is refused where the words are others, differ, or would be too long", async () => {
  expect(await apply(edit(span, words("令和3年度")))).toMatchObject({
    value: { refused: [{ reason: "changed-since" }] },
  });
  expect(await apply(edit({ ...span, bottom: 6 }))).toMatchObject({
    value: { refused: [{ reason: "changed-since" }] },
  });
  const long = { ...edit(), after: words("長".repeat(33)) };
  expect(await apply(long)).toMatchObject({ value: { refused: [{ reason: "words-too-long" }] } });
  expect(rules()).toEqual([list]);
});

it("is refused on a protected sheet", async () => {
  firstSheet(book.workbook).protected = true;
  expect(await apply(edit())).toMatchObject({ ok: false, failure: { code: "protected" } });
});
