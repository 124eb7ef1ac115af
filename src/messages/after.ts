import { counted } from "./counted";
import { inBoth } from "./inBoth";

/** 繰越, after it was written: what came in, what did not, what to do next. */
export const after = inBoth(
  {
    written: (count: number) => `${count}か所に下書きを入れました`,
    writtenColoured: "シートでは、うすい黄色のセルです。確かめると元の色に戻ります。",
    writtenPlain: "セルの色は変えていません。確かめるまで、未確認の印がここに残ります。",
    writtenEarlier: (when: string) => `${when}に入れました。閉じたあとでも元に戻せます。`,
    undo: (count: number) => `${count}か所を元に戻す`,
    undone: (count: number) => `${count}か所を元に戻しました`,
    undoneNote: "入れる前の文と色に戻りました。",
    undoSkipped: (count: number) => `${count}か所は、そのままにしました。わけは次のとおりです。`,
    nothingUndone: "元に戻せた所はありません",
    notIn: "まだ入っていない所",
    ask: { title: "確認が必要", note: (count: number) => `施策を決める${count}か所` },
    occupied: { title: "埋まっている", note: (count: number) => `文のある${count}か所はそのまま` },
    leftOut: { title: "入れなかった所", note: (count: number) => `外した${count}か所` },
    decide: "決める",
    see: "見る",
    places: (count: number) => `${count}か所`,
    successors: {
      title: "課の名前",
      note: (count: number) => `送る先の課を決める${count}か所（元の課名で入れました）`,
    },
    refused: "入れられなかった所",
    differences: "Excelが文を変えた所",
    differencesNote: "入れた文と、シートの文がちがいます。見て確かめてください。",
    unmatched: "行き先のない計画",
    unmatchedCount: (count: number) => `${count}件`,
    unmatchedNote: (column: string) => `${column}のうち、この表に行き先のない文です。`,
    next: (measure: string, address: string, departments: string) =>
      `1か所め：${measure}（${[address, departments].filter(Boolean).join("・")}）`,
    confirm: (count: number) => `未確認の${count}か所を確かめる`,
    allConfirmed: "下書きはすべて確かめてあります。",
    ownConfirmed: (department: string, others: number) =>
      `${department}の下書きは、すべて確かめてあります。ほかの課が確かめる所は、${others}か所です。`,
    again: "ほかの列を繰り越す",
  },
  {
    written: (count) => `${counted(count, "draft")} put in`,
    writtenColoured:
      "In the sheet these cells are pale yellow. They get their colour back on confirming.",
    writtenPlain: "Cell colours were not changed. The drafts stay marked here until confirmed.",
    writtenEarlier: (when) => `Put in ${when}. You can undo it even after closing the pane.`,
    undo: (count) => `Undo ${counted(count, "cell")}`,
    undone: (count) => `${counted(count, "cell")} put back`,
    undoneNote: "Text and colours are as they were before.",
    undoSkipped: (count) => `${counted(count, "cell")} stayed as they are, for these reasons:`,
    nothingUndone: "Nothing could be put back",
    notIn: "Not filled yet",
    ask: { title: "To check", note: (count) => `${counted(count, "place")} to decide` },
    occupied: { title: "Occupied", note: (count) => `${counted(count, "place")} kept their text` },
    leftOut: { title: "Left out", note: (count) => `${counted(count, "place")} you left out` },
    decide: "Decide",
    see: "See",
    places: (count) => counted(count, "place"),
    successors: {
      title: "Department names",
      note: (count) => `${counted(count, "place")} went in under a former name`,
    },
    refused: "Could not be filled",
    differences: "Changed by Excel",
    differencesNote: "The sheet shows other text than was put in. Please look.",
    unmatched: "Plans without a place",
    unmatchedCount: (count) => `${count}`,
    unmatchedNote: (column) => `Text of ${column} that has no place in this table.`,
    next: (measure, address, departments) =>
      `First: ${measure} (${[address, departments].filter(Boolean).join(", ")})`,
    confirm: (count) => `Go through ${counted(count, "draft")}`,
    allConfirmed: "All drafts are confirmed.",
    ownConfirmed: (department, others) =>
      `All drafts of ${department} are confirmed. Others have ${counted(others, "place")} left.`,
    again: "Carry another column",
  },
);
