import { counted } from "./counted";
import { inBoth } from "./inBoth";

/** The hiding of rows (絞込), and whom owner cells mean. */
export const filter = inBoth(
  {
    noneShown: "出す行が1つもないため、行を隠していません。",
    done: (hidden: number) => `${hidden}行を隠しました`,
    shown: (count: number) => `${count}行を出しました`,
    nothing: "隠した行はありません。",
    seenByAll:
      "隠した行は、ブックを保存するとほかの人にも隠れて見えます。配る前に「すべて表示」を押してください。",
    protectedSheet:
      "シートが保護されているため、行を隠せません。一覧はそのまま使えます。保護の設定で「行の書式設定」を許すと、隠せます。",
    ask: (rows: number) =>
      `隠れている${rows}行は、アドインが隠した行か、人が隠した行か、わかりません。行が並べかえられたか、加えられています。出す行を選んでください。`,
    askOwner: (written: string, rows: number) =>
      `担当の「${written}」（${rows}行）は、どの課のことですか。`,
  },
  {
    noneShown: "No row would stay visible, so nothing was hidden.",
    done: (hidden) => `${counted(hidden, "row")} hidden`,
    shown: (count) => `${counted(count, "row")} shown`,
    nothing: "There are no rows that were hidden here.",
    seenByAll:
      "Hidden rows are saved with the workbook and hidden for everybody. Choose Show all before you circulate it.",
    protectedSheet:
      "The sheet is protected, so rows cannot be hidden. The list works as before. Rows can be hidden where the protection allows rows to be formatted.",
    ask: (rows) =>
      `It cannot be told whether ${counted(rows, "hidden row")} were hidden here or by a person: rows were sorted or inserted. Please choose the rows to show.`,
    askOwner: (written, rows) =>
      `Which department is meant by “${written}” (${counted(rows, "row")}) as the one in charge?`,
  },
);
