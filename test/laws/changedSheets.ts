import fc from "fast-check";
import { emptyContent, textContent } from "../../src/domain/cells/CellContent";
import type { SheetSnapshot } from "../../src/domain/cells/SheetSnapshot";
import { spansOverlap, type Span } from "../../src/domain/cells/Span";
import { applyEdit } from "../../src/domain/edit/applyEdit";
import { sheetOf } from "../support/sheetOf";

const form = sheetOf(
  [
    [
      "基本目標",
      "方向性",
      "施策の展開",
      "区分",
      "役割",
      "令和4年度実績",
      "令和4年度事業",
      "令和5年度計画",
    ],
    [
      "1 支え合い",
      "(1) 連携",
      "① 見守りの体制をつくります",
      "市民\n行政",
      "① 声をかけます。\n② 見守ります。\n① 支えます。",
      "【福祉課】\n・訪ねた。",
      "見守り事業",
      "【福祉課】\n・訪ねる。",
    ],
    ["", "", "② 相談の体制をつくります", "市民", "① 相談します。", "", "", ""],
    ["", "", "", "福祉事業者", "① 協力します。", "", "", ""],
    ["", "", "", "社協", "① つなぎます。", "", "", ""],
    ["", "", "", "行政", "① 聞きます。", "", "", ""],
    ["", "(2) 担い手", "③ 担い手を育てます", "市民", "① 学びます。", "", "", ""],
    ["", "", "", "", "① 教えます。", "", "", ""],
  ],
  [
    "A2:A8",
    "B2:B6",
    "B7:B8",
    "C3:C6",
    "C7:C8",
    "F3:F6",
    "F7:F8",
    "G3:G6",
    "G7:G8",
    "H3:H6",
    "H7:H8",
  ],
);
const owners = sheetOf(
  [
    ["基本目標", "施策", "区分", "取組", "担当課", "指標", "令和4年度実績", "令和5年度計画"],
    ["1 安心", "見守りのしくみづくり", "計画", "a", "福祉課", "研修会 年2回以上", "1回", "する。"],
    ["", "", "実績", "b", "福祉課・福祉課", "", "3件", ""],
    ["", "担い手づくりの推進", "計画", "a", "高齢福祉課", "10人", "5人", "【福祉課】\n・する。"],
  ],
  [],
  "別表",
);
const years = sheetOf(
  [
    ["◆検討 ○継続 ★新規 ◎達成 □評価・見直し"],
    ["活動名", "担当", "令和3年度", "令和4年度", "令和5年度"],
    ["見守り", "社協", "◎", "◆", "○"],
    ["相談", "社協", "☆", "→", "O◆"],
  ],
  [],
  "年次",
);

/** Three made-up sheets on which most rules have something to say. */
export const startingSheets: readonly SheetSnapshot[] = [form, owners, years];

// prettier-ignore -- one line, to be read as the list it is
const texts = [
  "",
  "市民",
  "行政",
  "社協",
  "市民\n社協",
  "社会福祉協議会",
  "計画",
  "実績",
  "区分",
  "① する。",
  "① する。\n① した。\n② よ。",
  "(3) 連携",
  "進(3)",
  "［福祉課］\n・する。\n● だ。",
  "【いきがいきづくり課】\n■あ\n●う",
  "【福祉課】\n・訪ねた。",
  "【福祉課】\n・令和3年度参加者 3人",
  "ﾎﾞﾗﾝﾃｨｱ㈱",
  "◎",
  "◆",
  "2回",
  "研修会 年3回以上",
  "令和5年度計画",
  "令和6年度計画",
  "備考",
  "→",
  "担当課",
];

const at = { sheet: fc.nat(2), row: fc.nat(10) };

/** What people do to a sheet between two checks. */
export const change = fc.oneof(
  fc.record({
    kind: fc.constant("type" as const),
    ...at,
    column: fc.nat(7),
    text: fc.constantFrom(...texts),
  }),
  fc.record({ kind: fc.constant("insert" as const), ...at }),
  fc.record({ kind: fc.constant("delete" as const), ...at }),
  fc.record({ kind: fc.constant("merge" as const), ...at, column: fc.nat(7), more: fc.nat(3) }),
  fc.record({ kind: fc.constant("hide" as const), ...at, hidden: fc.boolean() }),
  fc.record({
    kind: fc.constant("rename" as const),
    ...at,
    name: fc.constantFrom("表1", "福祉課"),
  }),
);
export type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

export function changed(sheets: readonly SheetSnapshot[], one: Change): readonly SheetSnapshot[] {
  const sheet = sheets[one.sheet];
  if (!sheet) return sheets;
  return sheets.map((other) => (other === sheet ? changedSheet(sheet, one, sheets) : other));
}

function changedSheet(
  sheet: SheetSnapshot,
  one: Change,
  all: readonly SheetSnapshot[],
): SheetSnapshot {
  const { id: sheetId } = sheet;
  const { row } = one;
  switch (one.kind) {
    case "type": {
      const cell = { top: row, bottom: row, left: one.column, right: one.column };
      const merge = sheet.merges.find((span) => spansOverlap(span, cell)) ?? cell;
      const position = { row: merge.top, column: merge.left };
      const after = textContent(one.text);
      return applyEdit(sheet, {
        kind: "setContent",
        sheetId,
        position,
        before: emptyContent,
        after,
      });
    }
    case "insert":
      return applyEdit(sheet, { kind: "insertRows", sheetId, row, count: 1, below: [] });
    case "delete":
      return applyEdit(sheet, { kind: "deleteRows", sheetId, row, count: 1, below: [] });
    case "hide": {
      const rows = { first: row, last: row };
      const { hidden } = one;
      return applyEdit(sheet, {
        kind: "setRowsHidden",
        sheetId,
        rows,
        before: !hidden,
        after: hidden,
      });
    }
    case "merge":
      return merged(sheet, {
        top: row,
        bottom: row + one.more,
        left: one.column,
        right: one.column,
      });
    case "rename":
      return all.some(({ name }) => name === one.name) ? sheet : { ...sheet, name: one.name };
  }
}

/** As Excel does: only the text of the first cell stays. A single cell is taken apart. */
function merged(sheet: SheetSnapshot, area: Span): SheetSnapshot {
  const others = sheet.merges.filter((span) => !spansOverlap(span, area));
  const cells = sheet.cells.filter(
    ({ row, column }) =>
      row === area.top ||
      !spansOverlap(area, { top: row, bottom: row, left: column, right: column }),
  );
  return area.top === area.bottom
    ? { ...sheet, merges: others }
    : { ...sheet, cells, merges: [...others, area] };
}
