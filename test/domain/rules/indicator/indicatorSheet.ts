import type { WorkbookSnapshot } from "../../../../src/domain/cells/SheetSnapshot";
import { bookOf, sheetOf } from "../../../support/sheetOf";

const header = ["活動名", "担当課", "平成30年度実施状況", "主な活動指標", "30年度実績"];

/** A table with what is measured in D and what was reached in E; the first row is row 2. */
export function indicatorSheet(
  rows: readonly (readonly [target: string, result: string])[],
): WorkbookSnapshot {
  const body = rows.map(([target, result], i) => [
    `${i + 1} 活動その${i + 1}`,
    "福祉課",
    "・実施しました。",
    target,
    result,
  ]);
  return bookOf([sheetOf([header, ...body])]);
}
