import type { WorkbookSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { stampForCopy } from "../../../src/domain/circulate/stampOf";
import type { HandedIn } from "../../../src/taskpane/state/handingIn";
import { onSheet, type Clerk, type SheetChange } from "../../support/clerks/Clerk";
import { reword } from "../../support/clerks/write";
import { fileBytes, stampFor } from "../../support/memoryMerge";
import { bookOf, sheetOf } from "../../support/sheetOf";

/** What was circulated: four measures of four departments; D2 is joint. */
export const circulatedSheet = sheetOf(
  [
    ["基本目標", "施策", "令和4年度実績", "令和5年度計画"],
    [
      "1 つながる",
      "① 見守り協力店",
      "【福祉課】\n■ 店をまわった。",
      "【長寿社会課・福祉課】\n■ 協力店の集まりを年1回開く。",
    ],
    ["", "② よろず相談", "【福祉課】\n■ 相談を受けた。", "【健康づくり課】\n■ 相談日を続ける。"],
    ["2 そなえる", "③ 声かけ名簿", "【長寿社会課】\n■ 名簿を作った。", ""],
    ["", "④ 夕方の食堂", "【こども家庭課】\n■ 食堂を開いた。", ""],
  ],
  ["A2:A3", "A4:A5"],
  "R5進捗表",
);
export const circulated: WorkbookSnapshot = bookOf([circulatedSheet], "R5進捗表.xlsx");
export const masterStamp = stampFor(circulated);

/** A file as a person hands it in. */
export function fileOf(name: string, bytes: Uint8Array): HandedIn {
  const lastModified = Date.UTC(2026, 3, 10, 1, 5);
  return { name, lastModified, arrayBuffer: async () => new Uint8Array(bytes).buffer };
}

/** A copy that came back, stamped for a department unless that is null. */
export function copyFile(
  name: string,
  department: string | null,
  ...changes: readonly SheetChange[]
): HandedIn {
  const by: Clerk = onSheet(circulatedSheet.name, ...changes);
  const stamp = department === null ? null : stampForCopy(masterStamp, department, null);
  return fileOf(name, fileBytes(by(circulated), stamp));
}

/** Writes C2, and the joint D2 in another way than the next one. */
export const welfare = () =>
  copyFile(
    "福祉課.xlsx",
    "福祉課",
    reword("C2", "店をまわった", "店を12軒まわった"),
    reword("D2", "年1回", "年2回"),
  );

/** Writes C4, and the joint D2. */
export const longevity = () =>
  copyFile(
    "長寿社会課.xlsx",
    "長寿社会課",
    reword("C4", "作った", "直した"),
    reword("D2", "集まり", "集まりと困りごと相談"),
  );

/** Writes its own D3, and C3, which is 福祉課's. */
export const health = () =>
  copyFile(
    "健康づくり課.xlsx",
    "健康づくり課",
    reword("D3", "相談日を続ける", "相談日を月2回にする"),
    reword("C3", "相談を受けた", "相談を41件受けた"),
  );

/** Nobody can tell whose: no stamp, no name in it, nothing of anybody's changed. */
export const nobodys = () => copyFile("コピー.xlsx", null);
