import type { Conflict } from "../../domain/merge/MergeOutcome";
import { inBoth } from "../inBoth";
import { conflictWordsEn } from "./conflictWordsEn";
import type { ConflictWords } from "./MergeWords";

const quotedJa = (names: readonly string[]) => `「${names.join("」「")}」`;

/** Whose text it is. */
const ofJa = ({ departments }: Conflict) =>
  departments.length === 0 ? "共通の" : `「${departments.join("・")}」の`;

/** How many texts there are to choose from, and whose. */
const waysJa = (conflict: Conflict) =>
  `${ofJa(conflict)}文に、${conflict.versions.length}通りの書きかえがあります（${labelsJa(conflict)}）。`;

const labelsJa = ({ versions }: Conflict) => versions.map(({ label }) => label).join("、");

const divergentJa = ({ versions }: Conflict) =>
  versions.some(({ file }) => file === null)
    ? "配ったあと、事務局のブックでも同じ文が書きかえられています。"
    : "返ってきた冊のあいだで、書きかえがちがいます。";

/** The column in question, where it has a header. */
const headerJa = ({ header }: Conflict) => (header === "" ? "" : `「${header}」の`);

const rowJa = ({ measure }: Conflict) => (measure === "" ? "行" : `「${measure}」の行`);

const chooseJa = "採る文を選ぶか、合わせた文を書いてください。決めるまでは、元のままです。";
const ownersOnlyJa = "ほかの課の文は、その課が返した冊からだけ入れます。";
const askOwnerJa = "入れてよいか、その課に確かめてください。決めるまでは、元のままです。";

const ja: ConflictWords = {
  "joint-block-divergent": {
    title: "連名の文の食いちがい",
    tell: (conflict) => ({
      what: waysJa(conflict),
      why: "連名の課が、それぞれちがう内容に書きかえています。",
      todo: chooseJa,
    }),
  },
  "same-block-divergent": {
    title: "同じ文の食いちがい",
    tell: (conflict) =>
      conflict.decidable
        ? { what: waysJa(conflict), why: divergentJa(conflict), todo: chooseJa }
        : {
            what: `${ofJa(conflict)}文の書きかえ（${labelsJa(conflict)}）を、そのままでは入れられません。`,
            why: "セルに数式があるか、入れるとほかの文と見分けがつかなくなります。",
            todo: "シートで確かめて、手で直してください。",
          },
  },
  "shared-cell-edit": {
    title: "共通の所の書きかえ",
    tell: (conflict) => ({
      what: `${quotedJa(conflict.files)}で、${headerJa(conflict)}共通の文が書きかえられています。`,
      why: "どの課か1つのものではない所なので、そのままでは入れません。",
      todo: "書きかえてよいときは、その文を選んでください。決めるまでは、元のままです。",
    }),
  },
  "foreign-block-added": {
    title: "ほかの課の文の追加",
    tell: (conflict) => ({
      what: `${quotedJa(conflict.files)}で、${ofJa(conflict)}文が加えられています。`,
      why: ownersOnlyJa,
      todo: askOwnerJa,
    }),
  },
  "foreign-block-edit": {
    title: "ほかの課の文の書きかえ",
    tell: (conflict) => ({
      what: `${quotedJa(conflict.files)}で、${ofJa(conflict)}文が書きかえられています。`,
      why: ownersOnlyJa,
      todo: askOwnerJa,
    }),
  },
  "foreign-block-deleted": {
    title: "ほかの課の文の削除",
    tell: (conflict) => ({
      what: `${quotedJa(conflict.files)}で、${ofJa(conflict)}文が消されています。`,
      why: ownersOnlyJa,
      todo: "消してよいか、その課に確かめてください。決めるまでは、元のままです。",
    }),
  },
  "unlisted-department": {
    title: "課の一覧にない課名",
    tell: (conflict) => ({
      what: `${quotedJa(conflict.files)}に、課の一覧にない${ofJa(conflict)}文があります。`,
      why: "どの課のことか分かりませんが、文はなくさずに入れてあります。",
      todo:
        conflict.likeliest === null
          ? "課名を見直すか、正しければ「市のことば」の課に加えてください。"
          : `「${conflict.likeliest}」のことなら課名を直し、別の課なら「市のことば」に加えてください。`,
    }),
  },
  "row-inserted": {
    title: "加えられた行",
    tell: (conflict) => ({
      what: `${quotedJa(conflict.files)}に、配った表にない${rowJa(conflict)}があります。`,
      why: "様式を守るため、行は自動では加えません。",
      todo: "必要なときは、表に行を加えてから文を写してください。",
    }),
  },
  "row-missing": {
    title: "見つからない行",
    tell: (conflict) =>
      conflict.versions.some(({ text }) => text !== "")
        ? {
            what: `${quotedJa(conflict.files)}の文を入れる${rowJa(conflict)}が、事務局のブックにありません。`,
            why: "配ったあとで、事務局のブックから行が消されたと考えられます。",
            todo: "要る文なら、表に行を加えてから写してください。",
          }
        : {
            what: `${quotedJa(conflict.files)}に、配った表にあった${rowJa(conflict)}がありません。`,
            why: "行が消されたか、施策や区分の文が書きかえられたと考えられます。",
            todo: "元の行は残してあります。消してよいかは、その課に確かめてください。",
          },
  },
};

/** What is said about what a person has to decide. */
export const conflictWords = inBoth<ConflictWords>(ja, conflictWordsEn);
