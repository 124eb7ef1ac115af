import { emptyContent, textContent } from "../../../src/domain/cells/CellContent";
import { positionKey } from "../../../src/domain/cells/Position";
import { draftFill, type SheetEdit } from "../../../src/domain/edit/SheetEdit";
import { shiftRows } from "../../../src/embedded/model/shiftRows";
import { defaultStyle } from "../../../src/embedded/model/defaultStyle";
import { onRequests } from "../../support/faults/Bench";
import {
  commandOf,
  firstSheet,
  openBook,
  openWorkbook,
  writingSync,
  type OpenBook,
} from "./openBook";
import { fillCell } from "./sampleRecords";

const yellow = { pattern: "solid", color: "#DDEEFF" } as const;
const later = "2026-05-02T00:00:00Z";

let book: OpenBook;
beforeEach(async () => {
  book = await openBook({
    rows: [
      ["施策", "実績"],
      ["見守り", null],
      ["居場所", null],
      ["相談", null],
      ["移動", "あった。"],
    ],
    styles: { B3: { ...defaultStyle, fill: yellow } },
  });
  await book.live.read();
});
afterEach(() => book.close());

/** Right before a request of what comes next, 1 being its first, somebody does something to the sheet. */
function before(request: number, happens: () => void): void {
  onRequests(book.host, (now) => {
    if (now === request) happens();
    return null;
  });
}

function shift(kind: "insert" | "delete", at: number): void {
  expect(shiftRows(book.workbook, firstSheet(book.workbook), { kind, at, count: 1 }).ok).toBe(true);
}

/** The texts of the second column, from the top. */
const texts = () =>
  [0, 1, 2, 3, 4, 5].map((row) => {
    const content = book.contentAt(row, 1);
    return content.kind === "text" ? content.text : "";
  });

const colour = (row: number): SheetEdit => ({
  kind: "setFill",
  sheetId: book.sheetId,
  position: { row, column: 1 },
  before: { kind: "none" },
  after: draftFill,
});

const carried = () =>
  commandOf("c", [fillCell(book.sheetId, 3, 1, "応じた。"), colour(3), colour(4)]);

const untouched = ["実績", "", "", "", "", "あった。"];

test.each([1, 2, 3])(
  "a row that comes above before request %i: nothing stays written",
  async (request) => {
    before(request, () => shift("insert", 1));
    const applied = await book.live.apply(carried());
    expect(applied).toMatchObject({
      ok: true,
      value: {
        written: [],
        refused: [
          { edit: { kind: "setContent" }, reason: "changed-since" },
          { edit: { kind: "setFill" }, reason: "changed-since" },
          { edit: { kind: "setFill" }, reason: "changed-since" },
        ],
      },
    });
    expect(texts()).toEqual(untouched);
    // The cell that had a colour stands where the text was to go, and has it still.
    expect(book.styleAt(3, 1)?.fill).toEqual(yellow);
    expect(book.styleAt(4, 1)?.fill?.pattern ?? "none").toBe("none");
  },
);

test("a row that comes below is nobody's matter", async () => {
  before(writingSync, () => shift("insert", 5));
  expect(await book.live.apply(carried())).toMatchObject({ ok: true, value: { refused: [] } });
  expect(texts()[3]).toBe("応じた。");
});

test("only what stands below the new row is left out", async () => {
  before(writingSync, () => shift("insert", 3));
  const both = [
    fillCell(book.sheetId, 1, 1, "見守った。"),
    fillCell(book.sheetId, 3, 1, "応じた。"),
  ];
  expect(await book.live.apply(commandOf("c", both))).toMatchObject({
    ok: true,
    value: {
      written: [{ position: { row: 1 } }],
      refused: [{ edit: { position: { row: 3 } }, reason: "changed-since" }],
    },
  });
  expect(texts()).toEqual(["実績", "見守った。", "", "", "", "あった。"]);
});

test("rows that were sorted are noticed, too", async () => {
  const { cells } = firstSheet(book.workbook);
  const [second, third] = [2, 3].map((row) => positionKey({ row, column: 0 }));
  before(writingSync, () => {
    const [a, b] = [cells.get(second ?? 0), cells.get(third ?? 0)];
    if (a) cells.set(third ?? 0, a);
    if (b) cells.set(second ?? 0, b);
  });
  const applied = await book.live.apply(commandOf("c", [fillCell(book.sheetId, 2, 1, "開いた。")]));
  expect(applied).toMatchObject({ ok: true, value: { refused: [{ reason: "changed-since" }] } });
  expect(book.contentAt(2, 1)).toEqual(emptyContent);
});

test("after another reading it is written where the row is now", async () => {
  before(writingSync, () => shift("insert", 1));
  await book.live.apply(carried());
  await book.live.read();
  const again = commandOf("d", [fillCell(book.sheetId, 4, 1, "応じた。")]);
  expect(await book.live.apply(again)).toMatchObject({ ok: true, value: { refused: [] } });
  expect(book.contentAt(4, 1)).toEqual(textContent("応じた。"));
});

test("a row above that went is noticed, too", async () => {
  before(writingSync, () => shift("delete", 1));
  expect(await book.live.apply(carried())).toMatchObject({ ok: true, value: { written: [] } });
  expect(texts()).toEqual(["実績", "", "", "あった。", "", ""]);
});

describe("labels that the add-in itself has written since the reading", () => {
  const label = (row: number, was: string, text: string): SheetEdit => ({
    kind: "setContent",
    sheetId: book.sheetId,
    position: { row, column: 0 },
    before: textContent(was),
    after: textContent(text),
  });
  beforeEach(() => book.live.apply(commandOf("l", [label(3, "相談", "相談支援")])));

  test("are no change of somebody else's", async () => {
    expect(await book.live.apply(carried())).toMatchObject({
      ok: true,
      value: { written: { length: 3 }, refused: [] },
    });
  });

  test("leave the other ones to tell", async () => {
    before(writingSync, () => shift("insert", 1));
    expect(await book.live.apply(carried())).toMatchObject({ ok: true, value: { written: [] } });
    expect(texts()).toEqual(untouched);
  });
});

test("without a reading nothing is known of rows, and cells alone are looked at", async () => {
  const other = await openWorkbook(book.workbook);
  shift("insert", 1);
  expect(await other.live.apply(carried())).toMatchObject({
    ok: true,
    value: { written: [{ kind: "setContent" }, { kind: "setFill" }] },
  });
  other.close();
});

describe("undo", () => {
  test("leaves what has moved, and takes it back once it is read where it is", async () => {
    const command = commandOf("c", [fillCell(book.sheetId, 3, 1, "応じた。")]);
    await book.live.apply(command);
    await book.live.read();
    before(1, () => shift("insert", 1));
    const from = { sheetId: book.sheetId, from: { row: 3, column: 1 } };
    const here = [{ ...from, to: { row: 3, column: 1 } }];
    expect(await book.live.undo("c", later, undefined, here)).toMatchObject({
      ok: true,
      value: { written: [], refused: [{ reason: "place-lost" }] },
    });
    expect(book.contentAt(4, 1)).toEqual(textContent("応じた。"));
    await book.live.read();
    const there = [{ ...from, to: { row: 4, column: 1 } }];
    expect(await book.live.undo("c", later, undefined, there)).toMatchObject({
      ok: true,
      value: { refused: [] },
    });
    expect(book.contentAt(4, 1)).toEqual(emptyContent);
  });
});
