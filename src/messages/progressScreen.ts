import type { ProgressCount } from "../domain/progress/progress";
import { counted } from "./counted";
import { inBoth } from "./inBoth";
import { unreported as words } from "./unreported";

type Line = ProgressCount & { readonly name: string; readonly unreported: number };

/** 課ごとの進み: bars and their words, the reminder (督促) and the summary sheet. */
export const progressScreen = inBoth(
  {
    title: "課ごとの進み",
    titleGoals: "目標ごとの進み",
    byLabel: "分け方",
    by: { departments: "課ごと", goals: "目標ごと" },
    line: ({ name, planned, written, draft, empty, findings, unreported }: Line) => {
      const rest = [empty > 0 && `未記入${empty}`, draft > 0 && `未確認${draft}`].filter(Boolean);
      const left = planned - written;
      const told = left > 0 ? `残り${left}（${rest.join("・")}）` : "すべて記入済";
      const found = [
        ...(findings > 0 ? [`指摘${findings}件`] : []),
        ...(unreported > 0 ? [words.ja.count(unreported)] : []),
      ];
      return [name, ...(planned > 0 ? [`${written}／${planned}`, told] : []), ...found].join("　");
    },
    more: (count: number) => `ほか${count}件を見る`,
    legend: { written: "記入済", draft: "未確認", empty: "未記入" },
    copy: "督促文をコピー",
    copyOne: (department: string, left: number, unreported: number) => {
      const all = [
        ...(left > 0 ? [`残り${left}`] : []),
        ...(unreported > 0 ? [words.ja.count(unreported)] : []),
      ];
      return `${department}（${all.join("・")}）`;
    },
    copyAll: (count: number) => `残りのある${count}課すべて`,
    copied: (whose: string) => `${whose}の督促文をコピーしました。メールに貼りつけてください。`,
    copiedAll: (count: number) =>
      `${count}課の督促文をコピーしました。メールに貼りつけてください。`,
    copyClosed: "ここではコピーできません。下の文を選んで、Ctrl+Cキーでコピーしてください。",
    text: "督促文",
    write: "この集計をシートに書き出す",
    previewTitle: "集計を新しいシートに書き出します",
    previewNote:
      "いちばん後ろに新しいシートを加え、次の表と棒グラフを入れます。ほかのシートは変わりません。",
    previewScope: "あとで元に戻せます。書き出した数は、あとの記入では変わりません。",
    name: "シートの名前",
    nameBad: "この名前は使えません。31字までで、: \\ / ? * [ ] を使わずに書いてください。",
    nameTaken: "同じ名前のシートがあります。別の名前にしてください。",
    shared: "いくつかの課で書く所は、それぞれの課に1か所として数えます。",
    chart: "グラフ：課ごとの「書く所」と「記入済」の棒を、表の右に置きます。",
    chartTitle: "課ごとの進み（書く所と記入済）",
    main: "シートに書き出す",
    written: (name: string) => `シート「${name}」に書き出しました`,
    writtenNote: "表と棒グラフを入れました。ほかのシートは変えていません。",
    notWritten: "書き出せませんでした。ブックは変わっていません",
    see: "シートを見る",
    ownTitle: (name: string) => `「${name}」は、書き出した集計のシートです`,
    ownNote:
      "書き出したときの数です。あとの記入では変わりません。自由に書きかえたり、消したりできます。",
    ownRenew:
      "いまの数は、計画のシートを開いて「絞込」で見られます。新しい集計も、そこから書き出せます。",
  },
  {
    title: "Progress by department",
    titleGoals: "Progress by goal",
    byLabel: "Divided",
    by: { departments: "By department", goals: "By goal" },
    line: ({ name, planned, written, draft, empty, findings, unreported }) => {
      const rest = [empty > 0 && `${empty} empty`, draft > 0 && `${draft} draft`].filter(Boolean);
      const left = planned - written;
      const told = left > 0 ? `${left} left (${rest.join(", ")})` : "all written";
      const found = [
        ...(findings > 0 ? [counted(findings, "finding")] : []),
        ...(unreported > 0 ? [words.en.count(unreported)] : []),
      ];
      return [name, ...(planned > 0 ? [`${written}/${planned}`, told] : []), ...found].join("  ");
    },
    more: (count) => `See ${count} more`,
    legend: { written: "Written", draft: "Draft", empty: "Empty" },
    copy: "Copy a reminder",
    copyOne: (department, left, unreported) => {
      const all = [
        ...(left > 0 ? [`${left} left`] : []),
        ...(unreported > 0 ? [words.en.count(unreported)] : []),
      ];
      return `${department} (${all.join(", ")})`;
    },
    copyAll: (count) => `All ${counted(count, "department")} with places left`,
    copied: (whose) => `The reminder for ${whose} is copied. Paste it into a mail.`,
    copiedAll: (count) => `${counted(count, "reminder")} copied. Paste them into mails.`,
    copyClosed: "Copying is not possible here. Select the text below and press Ctrl+C.",
    text: "Reminder",
    write: "Write this summary into a sheet",
    previewTitle: "The summary goes into a new sheet",
    previewNote:
      "A new sheet is added behind the others, with these tables and a bar chart. No other sheet changes.",
    previewScope: "You can undo it later. Its figures do not follow what is written afterwards.",
    name: "Name of the sheet",
    nameBad: "This name cannot be used: 31 characters at most, without : \\ / ? * [ ].",
    nameTaken: "There is a sheet of that name. Please choose another one.",
    shared: "A place that several departments share counts once for each of them.",
    chart: "Chart: bars of places to write and written for each department, beside the tables.",
    chartTitle: "Progress by department (to write and written)",
    main: "Write the sheet",
    written: (name) => `Written into the sheet “${name}”`,
    writtenNote: "Tables and bar chart are in it. No other sheet was changed.",
    notWritten: "It could not be written. The workbook has not changed",
    see: "See the sheet",
    ownTitle: (name) => `“${name}” is a summary that was written here`,
    ownNote:
      "Its figures are those of that moment and do not follow what is written afterwards. You may change or delete it.",
    ownRenew:
      "Open the plan’s sheet to see today’s figures in the filter tab, or to write a new summary there.",
  },
);
