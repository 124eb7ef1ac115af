import { bookOf, sheetOf } from "../../../support/sheetOf";

export const header = ["施策の展開", "区分", "それぞれの役割"];
export const written = ["令和4年度実績", "令和4年度事業", "令和5年度計画", "令和5年度事業"];

export type Row = readonly [result: string, project: string, plan: string, nextProject: string];

export const usual: Row = [
  "【福祉課】\n■ 見守りを行った。",
  "【福祉課】\n■ 見守り事業",
  "【福祉課】\n■ 見守りを行う。",
  "【福祉課】\n■ 見守り事業",
];
export const other: Row = ["■ 相談に応じた。", "■ 相談事業", "■ 相談に応じる。", "■ 相談事業"];

/** The rows' entries stand in D to G, from row 2. */
export function tableOf(...rows: Row[]) {
  const body = rows.map((row, i) => [`${i + 1} 施策その${i + 1}`, "行政", "① 進めます。", ...row]);
  return bookOf([sheetOf([[...header, ...written], ...body])]);
}
