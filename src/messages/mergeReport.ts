import { formatFiscalYear } from "../domain/fiscalYear/formatFiscalYear";
import type { ConflictType, RefusalCode, WarningType } from "../domain/merge/MergeOutcome";
import { conflictTypes, warningTypes } from "../domain/merge/MergeOutcome";
import type { MergeReportWords } from "../domain/takeBack/MergeReportWords";
import { inBoth } from "./inBoth";
import { merge } from "./merge";

const titles = <Key extends string>(
  keys: readonly Key[],
  words: Readonly<Record<Key, { readonly title: string }>>,
) => Object.fromEntries(keys.map((key) => [key, words[key].title])) as Record<Key, string>;

const refusalCodes: readonly RefusalCode[] = ["no-plan-sheet", "another-plan", "another-year"];

/** The headings over what a merge finds are those of the screen. */
const found = (locale: "ja" | "en") => ({
  conflicts: titles<ConflictType>(conflictTypes, merge[locale].conflicts),
  warningTypes: titles<WarningType>(warningTypes, merge[locale].warnings),
  refusals: titles<RefusalCode>(refusalCodes, merge[locale].refused),
});

/** The sheet and the text of the report on a merge (統合報告). */
export const mergeReport = inBoth<MergeReportWords>(
  {
    ...found("ja"),
    title: (planName, fiscalYear, version) =>
      `統合報告　${planName}　${formatFiscalYear(fiscalYear)}（第${version}回に配ったもの）`,
    written: "反映した変更",
    pending: "まだ反映していない変更",
    decided: "決めたこと",
    open: "決めていないこと、入れていないもの",
    warnings: "見てほしい所",
    refused: "受け取れなかったファイル",
    columns: {
      copies: ["課", "ファイル", "状態", "反映した変更", "まだの変更", "入れていない文"],
      changes: ["課", "シート", "セル", "施策", "列", "変更", "文"],
      conflicts: ["種類", "だれの文か", "シート", "セル", "施策", "列", "どの文か", "文"],
      warnings: ["種類", "課", "シート", "セル", "施策", "列", "文"],
      refused: ["ファイル", "わけ", "ファイルの内容"],
    },
    states: {
      merged: "提出",
      superseded: "前の冊（数えない）",
      asked: "課が分からない",
      refused: "受け取れない",
      waiting: "くらべていない",
    },
    missing: "未提出",
    unknown: "（課が分からない冊）",
    changes: { added: "加えた", changed: "書きかえた", removed: "消した" },
    base: "配った文",
    standing: "今の文",
    decision: (label) => (label === null ? "決めた文" : `決めた文（${label}）`),
    undecided: "（決めていません。元の文のままです）",
    nothing: "（文を消す）",
  },
  {
    ...found("en"),
    title: (planName, fiscalYear, version) =>
      `Merge report: ${planName}, FY${fiscalYear} (circulation ${version})`,
    written: "Changes written",
    pending: "Changes not written yet",
    decided: "What was decided",
    open: "What is open or was not taken",
    warnings: "Please look at",
    refused: "Files not taken",
    columns: {
      copies: ["Department", "File", "State", "Written", "Not yet written", "Texts not taken"],
      changes: ["Department", "Sheet", "Cell", "Measure", "Column", "Change", "Text"],
      conflicts: ["Sort", "Whose text", "Sheet", "Cell", "Measure", "Column", "Which text", "Text"],
      warnings: ["Sort", "Department", "Sheet", "Cell", "Measure", "Column", "Text"],
      refused: ["File", "Reason", "What it is"],
    },
    states: {
      merged: "Returned",
      superseded: "Older copy (not counted)",
      asked: "Department unknown",
      refused: "Not taken",
      waiting: "Not compared",
    },
    missing: "Not returned",
    unknown: "(department unknown)",
    changes: { added: "Added", changed: "Changed", removed: "Taken out" },
    base: "Circulated",
    standing: "Now",
    decision: (label) => (label === null ? "Decided" : `Decided (${label})`),
    undecided: "(open: the text stays as it was)",
    nothing: "(no text)",
  },
);
