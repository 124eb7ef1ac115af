import type { SheetSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import type { Form } from "../../../src/domain/form/Form";
import { jointTablesOf, type JointPart } from "../../../src/domain/planSheet/jointTables";
import type { Measure } from "../../../src/domain/planSheet/PlanSheet";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { bookOf, sheetOf } from "../../support/sheetOf";

/** Rows 2 to 4 are goal 1 with two measures, rows 6 and 7 goal 2 with one; the last row is a sum. */
export const progressSheet: SheetSnapshot = {
  ...sheetOf(
    [
      ["基本目標", "施策の展開", "区分", "役割", "令和4年度実績", "令和5年度計画"],
      [
        "1 支え合い",
        "① 見守り",
        "市民",
        "① 声をかける",
        "【福祉課】\n■歩いた。",
        "【福祉課】\n■歩く。",
      ],
      ["", "", "行政", "① 支える"],
      ["", "② 居場所", "市民", "① つどう", "【長寿社会課】\n■開いた。", ""],
      ["", "", "行政", "① 場を貸す"],
      ["2 相談", "① 窓口", "市民", "① 相談する", "■受けた。", "■受ける。"],
      ["", "", "行政", "① 受ける"],
      ["合計", "", "", "", "3", ""],
    ],
    ["A2:A5", "B2:B3", "E2:E3", "F2:F3", "B4:B5", "E4:E5", "F4:F5", "A6:A7", "B6:B7"],
  ),
  defaultRowHeight: 15,
  rowHeights: [
    { first: 1, last: 1, points: 60 },
    { first: 2, last: 2, points: 30 },
  ],
};

export function formOf(...sheets: readonly SheetSnapshot[]): Form {
  const snapshot = bookOf(sheets);
  const reread = (changed: typeof snapshot) => readPlanBook(changed, usualProfile);
  return { snapshot, book: reread(snapshot), protectedSheets: new Set(), reread };
}

/** The nth table of a book, as one page. */
export function partOf(form: Form, page = 0): JointPart {
  const part = jointTablesOf(form.book).flatMap(({ parts }) => parts)[page];
  if (!part) throw new Error("no such page");
  return part;
}

export function measureOf(part: JointPart, index: number): Measure {
  const measure = part.table.measures[index];
  if (!measure) throw new Error("no such measure");
  return measure;
}
