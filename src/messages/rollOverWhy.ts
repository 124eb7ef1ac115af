import type { RollOverRefusal } from "../domain/rollOver/RollOverProposal";
import type { EntryStay } from "../domain/rollOver/RolledCell";
import type { LeftTable } from "../domain/rollOver/RollOverProposal";
import type { YearStay } from "../domain/rollOver/YearMove";
import { inBoth } from "./inBoth";

type Why = {
  readonly year: Record<YearStay, string>;
  readonly entry: Record<EntryStay, string>;
  readonly table: Record<LeftTable["why"], string>;
  readonly refused: Record<
    RollOverRefusal["code"],
    { readonly why: string; readonly remedy: string }
  >;
};

const ja: Why = {
  year: {
    range: "何年度から何年度まで、という期間です",
    period: "計画の期間です",
    date: "日付です",
    made: "作られた年度です",
    "other-year": "実績や計画の年度ではありません",
    "bare-year": "元号がありません。右のように元号を付けて直せます",
    figures: "数値の列は元のままにします",
    schedule: "年度ごとの列は、計画のとおりのままにします",
    "other-column": "実績でも計画でもない列です",
    asked: "意味の決まっていない列です",
    guidance: "見出しではなく、文の中の年度です",
    "name-taken": "同じ名前のシートがもうあるので、変えません",
    "name-unfit": "シートの名前にできる長さを超えるので、変えません",
    "prompt-unfit": "入力規則に書ける字数を超えるので、変えません",
    "not-text": "数式か数値なので、変えません。要るときはシートで直してください",
  },
  entry: {
    formula: "数式が入っています",
    figures: "数値の列です",
    "other-column": "実績でも計画でもない列です",
    merged: "年度のちがう列にまたがって結合されています",
  },
  table: {
    "earlier-year": "前の年度の表です。見くらべられるように、そのまま残します。",
    schedule: "年度ごとの列の表です。計画のとおりのままにします。",
    "grouped-years": "年度が「第1期」などの下にまとめられているので、ずらせません。",
    "merged-years": "年度にまたがって結合されたセルがあるので、ずらせません。",
    "year-axis": "年度が縦に並ぶ表は、まだ送れません。シートで直してください。",
    asked:
      "見出しに、意味の決まっていない所があります。先に「この表の読み取り方」で決めてください。",
    hidden: "非表示のシートです。送るときは、先に表示してください。",
    "no-year": "見出しに年度がありません。",
    "reads-differently":
      "見出しを送ると、ちがう意味の表に読めてしまいます。この表の文は変えません。見出しの印を外すか、シートで直してください。",
  },
  refused: {
    "not-a-plan-sheet": {
      why: "このブックに、計画進捗表のシートが見つかりません。",
      remedy: "前の年の計画進捗表のあるブックを開いてください。",
    },
    "nothing-moves": {
      why: "次の年度に送れる表がありません。",
      remedy: "わけを表ごとに下に書きました。年度ごとの列の表は、「1年ずらす」を選ぶと送れます。",
    },
  },
};

const en: Why = {
  year: {
    range: "a range of years",
    period: "the plan’s own period",
    date: "a date",
    made: "the year it was made",
    "other-year": "no year of a result or plan here",
    "bare-year": "has no era; it would be written as shown",
    figures: "columns of figures stay",
    schedule: "columns by year stay as planned",
    "other-column": "no column of results or plans",
    asked: "the column is not clear yet",
    guidance: "a year in a sentence, no heading",
    "name-taken": "a sheet has that name already: left",
    "name-unfit": "too long for the name of a sheet: left",
    "prompt-unfit": "too long for a data validation: left",
    "not-text": "a formula or a figure: left. Change it in the sheet if needed",
  },
  entry: {
    formula: "holds a formula",
    figures: "a column of figures",
    "other-column": "no column of results or plans",
    merged: "merged over columns of different years",
  },
  table: {
    "earlier-year": "An earlier year’s table. It stays, to be compared with.",
    schedule: "A table with a column a year. It stays as planned.",
    "grouped-years": "Its years stand under periods, so they cannot be moved.",
    "merged-years": "It has cells merged over years, so they cannot be moved.",
    "year-axis": "Years run down its rows. Please change it in the sheet.",
    asked: "Some headings are not clear yet. Settle them first under “How this table is read”.",
    hidden: "The sheet is hidden. Show it first if it is to move on.",
    "no-year": "Its headings name no year.",
    "reads-differently":
      "With its headings moved it would read as something else. Its text stays. Leave the headings, or change them in the sheet.",
  },
  refused: {
    "not-a-plan-sheet": {
      why: "This workbook has no plan sheet.",
      remedy: "Open last year’s workbook with the plan sheet.",
    },
    "nothing-moves": {
      why: "There is no table that could move on to the next year.",
      remedy: "See below why. Tables with a column a year move if you choose so.",
    },
  },
};

/** 新年度の様式: why years, entries and tables stay as they are. */
export const rollOverWhy = inBoth(ja, en);
