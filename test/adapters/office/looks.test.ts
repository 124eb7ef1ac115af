import { textContent } from "../../../src/domain/cells/CellContent";
import type { Command } from "../../../src/domain/edit/Command";
import type { Protection } from "../../../src/domain/edit/Protection";
import type { SetProtection, SheetEdit } from "../../../src/domain/edit/SheetEdit";
import type { Validation } from "../../../src/domain/edit/Validation";
import { createHostSheet } from "../../../src/embedded/model/createHostSheet";
import { failEverywhere } from "./failEverywhere";
import { commandOf, firstSheet, openBook, type OpenBook } from "./openBook";
import { fillCell } from "./sampleRecords";

const later = "2026-05-02T00:00:00Z";
const plan = { name: "進捗管理表", rows: [["見出し"], ["市民"], ["行政"], ["文"]] };
const roles: Validation = {
  kind: "list",
  values: ["市民", "福祉事業者", "社協", "行政"],
  alert: "warning",
  title: "区分",
  message: "区分は一覧から選びます。",
};
const area = { top: 1, left: 0, bottom: 2, right: 0 };
let book: OpenBook;
beforeEach(async () => {
  book = await openBook(plan);
});
afterEach(() => book.close());

const validate = (before: Validation, after: Validation): SheetEdit => ({
  kind: "setValidation",
  sheetId: book.sheetId,
  area,
  before,
  after,
});
const height = (before: number, after: number): SheetEdit => ({
  kind: "setRowHeight",
  sheetId: book.sheetId,
  row: 1,
  before,
  after,
});
const hide = (before: boolean, after: boolean): SheetEdit => {
  return {
    kind: "setRowsHidden",
    sheetId: book.sheetId,
    rows: { first: 2, last: 3 },
    before,
    after,
  };
};
const lock = (before: boolean, after: boolean): SheetEdit => {
  return { kind: "setLocked", sheetId: book.sheetId, area, before, after };
};
const guard = (before: Protection, after: Protection): SetProtection => {
  return { kind: "setProtection", sheetId: book.sheetId, before, after };
};
const none = { kind: "none" } as const;
const on: Protection = {
  kind: "on",
  options: { allowFormatRows: true, allowFormatColumns: true },
  password: "none",
};

/** All that these edits change but texts. */
function looks() {
  const sheet = firstSheet(book.workbook);
  return {
    validations: sheet.validations,
    rows: [1, 2, 3].map((row) => {
      const { height: points = 18.75, hidden = false } = sheet.rows.get(row) ?? {};
      return { points, hidden };
    }),
    locked: [1, 2, 3].map((row) => book.styleAt(row, 0)?.locked !== false),
    protected: sheet.protected,
    options: sheet.protected && sheet.protectionOptions,
  };
}

const everything = async () => ({
  ...looks(),
  texts: (await book.snapshot())[0]?.cells.map(({ row, text }) => `${row} ${text}`),
  journal: await book.live.journal(),
});

const startAgain = async () => {
  book.host.faults.clear();
  book.workbook.sheets = [createHostSheet(plan, book.sheetId)];
  book.workbook.customXmlParts.clear();
};

const commands: [string, () => Command][] = [
  [
    "heights, hidden rows, validations and locks",
    () =>
      commandOf("c", [
        height(18.75, 33),
        hide(false, true),
        validate(none, roles),
        lock(true, false),
      ]),
  ],
  [
    "protection, and what is written before and after it",
    () =>
      commandOf("c", [
        lock(true, false),
        fillCell(book.sheetId, 4, 0, "前に"),
        guard(none, on),
        { ...fillCell(book.sheetId, 1, 0, "後に"), before: textContent("市民") } as SheetEdit,
        hide(false, true),
      ]),
  ],
];

describe.each(commands)("%s", (_what, make) => {
  it("are written, and taken back by a new look at the journal", async () => {
    const before = looks();
    expect(await book.live.apply(make())).toMatchObject({
      ok: true,
      value: { refused: [], differences: [], written: make().edits },
    });
    expect(await book.live.undo("c", later)).toMatchObject({
      ok: true,
      value: { refused: [], differences: [] },
    });
    expect(looks()).toEqual(before);
    const [sheet] = await book.snapshot();
    expect(sheet?.cells.map(({ text }) => text)).toEqual(["見出し", "市民", "行政", "文"]);
  });

  it("are before or after, whichever action fails", async () => {
    const host = book.host;
    const work = () => book.live.apply(make());
    expect(await failEverywhere({ host, prepare: startAgain, work, everything })).toBeGreaterThan(
      50,
    );
  }, 60_000);
});

it("shows in Excel what the validation says", async () => {
  await book.live.apply(commandOf("c", [validate(none, roles)]));
  expect(firstSheet(book.workbook).validations).toMatchObject([
    {
      span: area,
      rule: { list: { inCellDropDown: true, source: "市民,福祉事業者,社協,行政" } },
      errorAlert: { showAlert: true, style: "Warning", title: "区分" },
    },
  ]);
});

it("keeps its hands off another validation, and off a list that Excel cannot keep", async () => {
  firstSheet(book.workbook).validations = [
    { span: area, rule: { custom: { formula: "=LEN(A2)>1" } } },
  ];
  expect(await book.live.apply(commandOf("c", [validate(none, roles)]))).toMatchObject({
    ok: true,
    value: { refused: [{ reason: "validation-not-plain" }] },
  });
  firstSheet(book.workbook).validations = [];
  const long = { ...roles, values: ["市民,行政"] };
  expect(await book.live.apply(commandOf("d", [validate(none, long)]))).toMatchObject({
    ok: true,
    value: { refused: [{ reason: "list-not-inline" }] },
  });
});

it("refuses the height of a hidden row, and rows that are not all as expected", async () => {
  firstSheet(book.workbook).rows.set(1, { hidden: true });
  firstSheet(book.workbook).rows.set(2, { hidden: true });
  expect(
    await book.live.apply(commandOf("c", [height(18.75, 33), hide(false, true)])),
  ).toMatchObject({
    ok: true,
    value: { refused: [{ reason: "row-hidden" }, { reason: "changed-since" }] },
  });
});

it("leaves a protection alone that wants a password", async () => {
  const kept: Protection = { ...on, password: "kept-by-person" };
  firstSheet(book.workbook).protected = true;
  firstSheet(book.workbook).protectionOptions = on.options;
  expect(await book.live.apply(commandOf("c", [guard(kept, none)]))).toMatchObject({
    ok: false,
    failure: { code: "no-longer-fits", refused: [{ reason: "password-needed" }] },
  });
  expect(firstSheet(book.workbook).protected).toBe(true);
});

it("hides rows of a protected sheet where its protection allows that", async () => {
  await book.live.apply(commandOf("a", [guard(none, on)]));
  expect(await book.live.apply(commandOf("b", [hide(false, true)]))).toMatchObject({
    ok: true,
    value: { refused: [] },
  });
});
