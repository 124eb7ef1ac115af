import type { HeldReason } from "../domain/outline/LabelFinding";
import type { OutlineProblem } from "../domain/outline/readOutline";
import type { RepairReason } from "../domain/outline/whyRepair";
import { inBoth } from "./inBoth";

type Told = {
  readonly why: Record<RepairReason, string>;
  readonly chosen: string;
  readonly held: Record<HeldReason, string>;
  readonly heldLevel: (level: string, why: string) => string;
  readonly askWhy: string;
  readonly unknown: string;
  readonly problem: Record<
    OutlineProblem["code"],
    { readonly why: string; readonly remedy: string }
  >;
};

const ja: Told = {
  why: {
    "wrong-column": "番号や題名が、となりの列に入っています。",
    "leaked-prefix": "番号の前に、となりの文の字が入りこんでいます。",
    "missing-title": "題名がありません。",
    number: "番号が体系とちがいます。",
    title: "題名が体系とちがいます。",
    "missing-number": "番号がありません。",
    goal: "基本目標が体系とちがいます。",
  },
  chosen: "選んだ方向性に合わせます。",
  held: {
    "leaked-role":
      "区分の名前が入りこんでいて、題名のセルを決められません。シートで直してください。",
    "serves-several":
      "1つのセルが、ちがう方向性や基本目標の施策にまたがっています。そのままにします。",
    blank: "セルに何も書かれていないため、書き加えません。上の続きかどうかを見てください。",
    formula: "セルに数式があるため、書きかえません。",
    "no-cell": "この見出しのセルが、このシートに見つかりません。",
  },
  heldLevel: (level, why) => `${level}：${why}`,
  askWhy: "当てはまりそうな方向性がいくつかあるか、決め手がありません。",
  unknown: "どの方向性のことか、この文からは分かりません。",
  problem: {
    empty: {
      why: "文がありません。",
      remedy: "体系の文を貼りつけるか、ファイルを選んでください。",
    },
    "too-long": {
      why: "文が長すぎます。",
      remedy: "体系の書かれている所だけを貼りつけてください。",
    },
    "no-goals": {
      why: "「基本目標1 …」や「1 …」の行が見つかりません。",
      remedy: "基本目標を1行に1つずつ、番号を付けて書いてください。",
    },
    "no-directions": {
      why: "「(1) …」の行が見つかりません。",
      remedy: "基本目標の下に、方向性を1行に1つずつ、(1)のように番号を付けて書いてください。",
    },
    "none-placed": {
      why: "方向性はありますが、どの基本目標のものか分かりません。",
      remedy: "方向性を、それぞれの基本目標の行のすぐ下に移してください。",
    },
    "not-json": {
      why: "JSONとして読み取れません。",
      remedy: "書き出したときのままのファイルを選ぶか、文を貼りつけてください。",
    },
    "not-an-outline": {
      why: "体系として使えない所があります。",
      remedy: "番号や題名を見直してください。題名は200字までです。",
    },
  },
};

const en: Told = {
  why: {
    "wrong-column": "Number or title stands in the neighbouring column.",
    "leaked-prefix": "Letters of a neighbouring text stand before the number.",
    "missing-title": "The title is missing.",
    number: "The number differs from the outline.",
    title: "The title differs from the outline.",
    "missing-number": "The number is missing.",
    goal: "The goal differs from the outline.",
  },
  chosen: "Follows the direction you chose.",
  held: {
    "leaked-role":
      "A role’s name slipped in, so the title’s cell cannot be told. Please correct the sheet.",
    "serves-several": "One cell serves measures of different directions or goals. It stays.",
    blank: "The cell is empty, so nothing is added. See whether it goes on from above.",
    formula: "The cell holds a formula and is not written.",
    "no-cell": "The cell of this label is not in this sheet.",
  },
  heldLevel: (level, why) => `${level}: ${why}`,
  askWhy: "Several directions fit, or nothing sure speaks for one.",
  unknown: "This text does not tell which direction is meant.",
  problem: {
    empty: { why: "There is no text.", remedy: "Paste the outline or choose a file." },
    "too-long": {
      why: "The text is too long.",
      remedy: "Paste only the part that holds the outline.",
    },
    "no-goals": {
      why: "No numbered goals such as “1 …” were found.",
      remedy: "Write one goal a line, with its number.",
    },
    "no-directions": {
      why: "No line such as “(1) …” was found.",
      remedy: "Write the directions below their goal, one a line, numbered (1), (2) …",
    },
    "none-placed": {
      why: "There are directions, but nothing says to which goal they belong.",
      remedy: "Move the directions right below their goals.",
    },
    "not-json": {
      why: "It cannot be read as JSON.",
      remedy: "Choose the file as it was exported, or paste the text.",
    },
    "not-an-outline": {
      why: "Something in it cannot be used as an outline.",
      remedy: "Check numbers and titles. A title has 200 characters at most.",
    },
  },
};

/** Why a label is repaired, asked about or left alone, and why a text is no outline. */
export const outlineReasons = inBoth(ja, en);
