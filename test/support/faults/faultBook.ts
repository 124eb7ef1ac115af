import { sealNotebook } from "../../../src/adapters/office/notebookContent";
import type { Draft } from "../../../src/domain/place/Draft";
import { createHostWorkbook } from "../../../src/embedded/model/createHostWorkbook";
import { defaultStyle } from "../../../src/embedded/model/defaultStyle";
import type { HostWorkbook } from "../../../src/embedded/model/HostWorkbook";
import { emptyNotebook } from "../../../src/ports/Notebook";

const levels = ["基本目標", "方向性", "施策", "区分", "役割"];
const mergedRows = [
  ["A2:A7", "B2:B5", "B6:B7"],
  ...[2, 4, 6].map((top) => ["C", "F", "G"].map((c) => `${c}${top}:${c}${top + 1}`)),
].flat();

/**
 * A small workbook in which every command finds something to do: a result to carry over, a label that differs from the
 * plan's outline, a spelling to put right, rows of several departments; numbers, a formula and a filled cell beside them.
 */
export function faultBook(lastYears = carried): HostWorkbook {
  const workbook = createHostWorkbook({
    file: "計画.xlsx",
    sheets: [
      {
        name: "R5進捗表",
        rows: [
          [...levels, "令和4年度実績", "令和5年度計画", "備考"],
          [...first("1 つながる", "(1) 見守り", "① 声かけ", "① 声をかける"), null, planned, 5],
          second("行 政", "① 支える"),
          [
            ...first(null, null, "② 縁側", "① つどう"),
            opened,
            "【長寿社会課】\n・２回開く。",
            "12/1",
          ],
          second("行政", "① 場を貸す"),
          [...first(null, "ワ(2)居場所", "① 相談", "① 話す"), null, "【福祉課】\n・聞く。", "=1+2"],
          second("行政", "① 聞く"),
          ["※ 実績は年度末の値"],
        ],
        merges: mergedRows,
        styles: { G4: { ...defaultStyle, fill: { pattern: "solid", color: "#DDEEFF" } } },
      },
      {
        name: "R4進捗表",
        rows: [
          [...levels, "令和3年度実績", "令和4年度計画"],
          [...first("1 つながる", "(1) 見守り", "① 声かけ", "① 声をかける"), null, lastYears],
          second("行政", "① 支える"),
          [...first(null, null, "② 縁側", "① つどう"), null, "【長寿社会課】\n・開く。"],
          second("行政", "① 場を貸す"),
          [...first(null, "(2) 居場所", "① 相談", "① 話す"), null, null],
          second("行政", "① 聞く"),
        ],
        merges: mergedRows,
      },
    ],
  });
  const notebook = { ...emptyNotebook, colourDrafts: true, drafts: [draftAt(workbook)] };
  workbook.customXmlParts.set("{00000000-0000-0000-0000-00000000000A}", sealNotebook(notebook));
  return workbook;
}

/** What is kept in it: an earlier draft. */
function draftAt({ sheets }: HostWorkbook): Draft {
  const place = {
    sheetId: sheets[0]?.id ?? "",
    sheetName: "R5進捗表",
    measure: "② 縁側",
    role: null,
    column: { kind: "result", fiscalYear: 2022, party: null },
    ordinal: 0,
    lastPosition: { row: 3, column: 5 },
  } as const;
  const from = { file: "R4.xlsx", sheet: "進捗表", cell: "G4" };
  return { id: "old", place, text: opened, from, departments: ["長寿社会課"], fillBefore: null };
}

type Text = string | null;
/** The first row of a measure, and the second: its other role. */
const first = (goal: Text, direction: Text, measure: string, duty: string) => [
  goal,
  direction,
  measure,
  "市民",
  duty,
];
const second = (role: string, duty: string) => [null, null, null, role, duty];

const planned = "【福祉課】\n・歩く。\n・訪ねる。";
const opened = "【長寿社会課】\n・開いた。";
/** Beside a tag, a line that a sheet would take for something else. */
const carried = "【福祉課】\n・見守る。\n=1-2";
