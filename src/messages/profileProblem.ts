import type { Facts } from "./Facts";
import { inBoth } from "./inBoth";

/** Why words of a city cannot be used; `whichProblem` tells which of these a problem is. */
export type ProblemKind =
  | "unreadable"
  | "not-json"
  | "two-meanings"
  | "blank"
  | "unknown-kind"
  | "too-much"
  | "too-deep"
  | "wrong-shape";

type Told = Record<ProblemKind, Pick<Facts, "why" | "remedy">>;

const ja: Told = {
  unreadable: {
    why: "フォルダーか、移動や削除されたか、ほかのソフトが使っているファイルです。",
    remedy:
      "ファイルがそこにあるかを見て、ほかのソフトで開いているときは閉じ、もう一度選んでください。",
  },
  "not-json": {
    why: "中身がJSONの形になっていません。途中で切れているか、別の種類のファイルです。",
    remedy: "「ファイルに書き出す」で作ったファイルを選んでください。",
  },
  "two-meanings": {
    why: "同じことばが、2つの意味で書かれています。どちらのことか決められません。",
    remedy: "どちらか一方を消すか、書き分けてください。",
  },
  blank: {
    why: "空白だけのことばがあります。空白は、どの空欄にも当てはまることになります。",
    remedy: "ことばを書くか、その行を消してください。",
  },
  "unknown-kind": {
    why: "このアドインの知らない列の意味が書かれています。",
    remedy: "列の意味の名前を直してください。新しい版のアドインのファイルかもしれません。",
  },
  "too-much": {
    why: "数か文字が多すぎて、ブックと一緒に持ち運べません。",
    remedy: "使っていないことばを消してください。",
  },
  "too-deep": {
    why: "中身が何重にも重なっていて、市のことばとは考えられません。",
    remedy: "「ファイルに書き出す」で作ったファイルを選んでください。",
  },
  "wrong-shape": {
    why: "ことばのあるはずの所に、別の形のものがあります。",
    remedy: "「ファイルに書き出す」で作ったファイルと見くらべて、その所を直してください。",
  },
};

const en: Told = {
  unreadable: {
    why: "It is a folder, was moved or deleted, or another program is using it.",
    remedy: "See whether the file is still there, close it in other programs, and choose it again.",
  },
  "not-json": {
    why: "It is not JSON: cut off, or another kind of file.",
    remedy: "Choose a file made with “Write to a file”.",
  },
  "two-meanings": {
    why: "The same word has two meanings, so nobody could tell which one is meant.",
    remedy: "Remove one of them, or spell them differently.",
  },
  blank: {
    why: "A word consists of spaces only, which would match every empty cell.",
    remedy: "Write the word, or remove the line.",
  },
  "unknown-kind": {
    why: "It names a meaning of columns that this add-in does not know.",
    remedy: "Correct the name. The file may come from a newer version.",
  },
  "too-much": {
    why: "There are too many words or characters to travel inside a workbook.",
    remedy: "Remove words that are not used.",
  },
  "too-deep": {
    why: "It is nested so deeply that it cannot be a city’s words.",
    remedy: "Choose a file made with “Write to a file”.",
  },
  "wrong-shape": {
    why: "Something other than words stands where words belong.",
    remedy: "Compare that place with a file made with “Write to a file” and correct it.",
  },
};

/** Why a file, or what was typed, does not do as a city's words. */
export const profileProblem = inBoth(
  {
    told: ja,
    titleFile: (file: string) => `「${file}」は使えませんでした。ことばは変わっていません`,
    titleTyped: "このままでは残せません。書いた内容は消えていません",
    what: (place: string) => `市のことばとして読めない所があります：${place}。`,
    whole: "ファイル全体",
    numbered: (what: string, number: number) => `${what}の${number}つめ`,
    within: (outer: string, inner: string) => `${outer}の「${inner}」`,
    parts: {
      name: "名前",
      roles: "区分",
      departments: "課",
      formerly: "昔の名前",
      spellings: "ほかの書き方",
      legend: "記号の意味",
      symbol: "記号",
      meaning: "意味",
      synonyms: "見出しのことば",
    },
  },
  {
    told: en,
    titleFile: (file) => `“${file}” was not used. The words have not changed`,
    titleTyped: "This cannot be kept as it is. What you typed is still there",
    what: (place) => `Something cannot be read as a city’s words: ${place}.`,
    whole: "the file as a whole",
    numbered: (what, number) => `${what} ${number}`,
    within: (outer, inner) => `${outer}, ${inner}`,
    parts: {
      name: "name",
      roles: "roles",
      departments: "departments",
      formerly: "former names",
      spellings: "spellings",
      legend: "symbols",
      symbol: "symbol",
      meaning: "meaning",
      synonyms: "heading words",
    },
  },
);
