// size: the sentences of one kind stand side by side in both languages
import { formatAddress } from "../../domain/cells/address";
import type { MergeInfo } from "../../domain/merge/MergeOutcome";
import { counted } from "../counted";
import { inBoth } from "../inBoth";
import type { InfoWords } from "./MergeWords";

/** Where in a copy it is: the cell, or the sheet where it is about no single cell. */
const placeJa = ({ file, sheetName, position }: MergeInfo) =>
  `「${file}」の「${sheetName}」シート${position ? `（${formatAddress(position)}）` : ""}`;
const placeEn = ({ file, sheetName, position }: MergeInfo) =>
  `In “${file}”, sheet “${sheetName}”${position ? ` (${formatAddress(position)})` : ""}`;

/** Texts by their beginnings, so many that they can still be read. */
const mostQuoted = 3;
const beginning = (text: string) => {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > 30 ? `${line.slice(0, 30)}…` : line;
};
const quotedJa = (texts: readonly string[]) =>
  texts
    .slice(0, mostQuoted)
    .map((text) => `「${beginning(text)}」`)
    .join("") + (texts.length > mostQuoted ? "など" : "");
const quotedEn = (texts: readonly string[]) =>
  texts
    .slice(0, mostQuoted)
    .map((text) => `“${beginning(text)}”`)
    .join(", ") + (texts.length > mostQuoted ? " and more" : "");

const nothingJa = "何もしなくてかまいません。";
const nothingEn = "There is nothing to do.";

const ja: InfoWords = {
  "block-deleted-by-owner": {
    title: "課が消した自分の文",
    tell: (info) => ({
      what: `${placeJa(info)}で、課が自分の文を消しています。`,
      why: "自分の文なので、そのとおりに消します。",
      todo: "まちがって消したように見えるときは、その課に確かめてください。",
    }),
  },
  "row-order-differs": {
    title: "行の並べかえ",
    tell: (info) => ({
      what: `${placeJa(info)}で、行の順が変わっています。`,
      why: "行は施策と区分で合わせるので、順は変えません。",
      todo: nothingJa,
    }),
  },
  "sheet-renamed": {
    title: "シート名の変更",
    tell: ({ file, before, after }) => ({
      what: `「${file}」で、「${before}」シートの名前が「${after}」に変わっています。`,
      why: "シートは中の表で合わせるので、名前は変えません。",
      todo: nothingJa,
    }),
  },
  "columns-reordered": {
    title: "列の並べかえ",
    tell: (info) => ({
      what: `${placeJa(info)}で、列の順が変わっています。`,
      why: "列は見出しの意味で合わせるので、順は変えません。",
      todo: nothingJa,
    }),
  },
  "extra-column": {
    title: "加えられた列",
    tell: (info) => ({
      what: `${placeJa(info)}に、配った表にない列「${info.after}」があります。`,
      why: `様式を守るため、列も、中の${info.texts.length}か所の文も入れません。`,
      todo: "要る文があるときは、表の欄に写してください。",
    }),
  },
  "text-elsewhere": {
    title: "表の外に書かれた文",
    tell: (info) => ({
      what: `${placeJa(info)}で、表の外に、配ったときにはない文が${info.texts.length}か所あります：${quotedJa(info.texts)}。`,
      why: "題名、注、表の横、別のシートなどの文は、どの欄のものか決められないので入れません。",
      todo: "要る文があるときは、表の欄に写してください。",
    }),
  },
  "white-space-only": {
    title: "空白だけのちがい",
    tell: (info) => ({
      what: `${placeJa(info)}は、空白や改行だけがちがいます。`,
      why: "文は同じなので、元のままにします。",
      todo: nothingJa,
    }),
  },
  "tag-variant": {
    title: "課名の書き方のちがい",
    tell: (info) => ({
      what: `${placeJa(info)}で、${info.before}が${info.after}と書かれています。`,
      why: "書き方がちがうだけの、同じ課の文として扱いました。",
      todo: "課名をそろえたいときは、あとで点検してください。",
    }),
  },
  "department-renamed": {
    title: "前の課名の文",
    tell: (info) => ({
      what: `${placeJa(info)}の「${info.before}」の文を、「${info.after}」の文として扱いました。`,
      why: "「市のことば」で、前の課名とされています。",
      todo: nothingJa,
    }),
  },
  "joint-block-identical": {
    title: "連名の同じ書きかえ",
    tell: (info) => ({
      what: `${placeJa(info)}の連名の文は、ほかの冊でも同じに書きかえられています。`,
      why: "ちがいがないので、そのまま入れます。",
      todo: nothingJa,
    }),
  },
};

const en: InfoWords = {
  "block-deleted-by-owner": {
    title: "Own text deleted",
    tell: (info) => ({
      what: `${placeEn(info)}, a department deleted its own text.`,
      why: "It is its own, so it goes.",
      todo: "Ask the department if it looks like a slip.",
    }),
  },
  "row-order-differs": {
    title: "Rows in another order",
    tell: (info) => ({
      what: `${placeEn(info)}, the rows are in another order.`,
      why: "Rows are matched by measure and role, so the order stays.",
      todo: nothingEn,
    }),
  },
  "sheet-renamed": {
    title: "Renamed sheet",
    tell: ({ file, before, after }) => ({
      what: `In “${file}”, the sheet “${before}” is now named “${after}”.`,
      why: "Sheets are matched by the table in them, so the name stays.",
      todo: nothingEn,
    }),
  },
  "columns-reordered": {
    title: "Columns in another order",
    tell: (info) => ({
      what: `${placeEn(info)}, the columns are in another order.`,
      why: "Columns are matched by what their headers mean, so the order stays.",
      todo: nothingEn,
    }),
  },
  "extra-column": {
    title: "Added column",
    tell: (info) => ({
      what: `${placeEn(info)}, there is a column “${info.after}” that was not circulated.`,
      why: `The form stays whole: neither the column nor its ${counted(info.texts.length, "text")} is taken.`,
      todo: "Copy what is needed into the table’s own columns.",
    }),
  },
  "text-elsewhere": {
    title: "Text outside the table",
    tell: (info) => ({
      what: `${placeEn(info)}, there is text outside the table that was not circulated: ${quotedEn(info.texts)}.`,
      why: "Text in a title, a note, beside a table or on another sheet belongs to no column, so it is not taken.",
      todo: "Copy what is needed into the table’s own columns.",
    }),
  },
  "white-space-only": {
    title: "White space only",
    tell: (info) => ({
      what: `${placeEn(info)}, only spaces or line breaks differ.`,
      why: "The text is the same, so it stays as it is.",
      todo: nothingEn,
    }),
  },
  "tag-variant": {
    title: "Other form of a name",
    tell: (info) => ({
      what: `${placeEn(info)}, ${info.before} is written ${info.after}.`,
      why: "It is the same department, spelled in another way.",
      todo: "Run the check afterwards if the names should be alike.",
    }),
  },
  "department-renamed": {
    title: "Former department",
    tell: (info) => ({
      what: `${placeEn(info)}, the text of “${info.before}” was taken as that of “${info.after}”.`,
      why: "In the city’s words it is a former name.",
      todo: nothingEn,
    }),
  },
  "joint-block-identical": {
    title: "Same joint change",
    tell: (info) => ({
      what: `${placeEn(info)}, a joint text was changed just as in the other copies.`,
      why: "They do not differ, so it is taken.",
      todo: nothingEn,
    }),
  },
};

/** What is said about what a person may want to know. */
export const infoWords = inBoth<InfoWords>(ja, en);
