import type { RoleFacts } from "../../domain/rules/role/RoleFacts";
import { inBoth } from "../inBoth";
import { roleWordsEn } from "./roleWordsEn";
import type { WordsOfRules } from "./RuleWords";

const quoted = (names: readonly string[]) => names.map((name) => `「${name}」`).join("");

/** Of a word that the whole table uses. */
const ownJa = (text: string) => `この表では、多くの施策で区分を「${text}」と書いています。`;
const addJa = (text: string) =>
  `この市の区分なら、「${text}」を「市のことば」の区分に加えてください。`;

const ja: WordsOfRules<keyof RoleFacts> = {
  "role/unknown": {
    title: "一覧にない区分",
    about: "区分の文が、この市の区分の一覧にあるかを見ます。",
    tell: ({ text, roles, own }) => ({
      what: own ? ownJa(text) : `区分が「${text}」です。`,
      why: `区分の一覧は${quoted(roles)}です。似た区分もありません。`,
      todo: own
        ? addJa(text)
        : "正しい区分に直してください。この市で使う区分なら、「市のことば」に加えてください。",
    }),
  },
  "role/spelling": {
    title: "区分の書き方",
    about: "区分の書き方が、この市の一覧と同じかを見ます。",
    tell: ({ text, role, own }) => ({
      what: own ? ownJa(text) : `区分が「${text}」です。`,
      why: `一覧では「${role}」と書きます。`,
      todo: own ? addJa(text) : `「${role}」に直してください。`,
    }),
  },
  "role/missing": {
    title: "足りない区分",
    about: "施策ごとに、区分がそろっているかを見ます。",
    tell: ({ missing, slipped }) => ({
      what: `この施策に${quoted(missing)}の行がありません。`,
      why:
        slipped.length > 0
          ? `${quoted(slipped)}は、左の列に入りこんでいます。行が重なったおそれがあります。`
          : "この様式では、施策ごとにそろえる区分です。行が抜けたおそれがあります。",
      todo: "元の表を見て、抜けた行を加えてください。",
    }),
  },
  "role/order": {
    title: "区分の並び",
    about: "施策ごとに、区分が決まった順に並んでいるかを見ます。",
    tell: ({ found, expected }) => ({
      what: `区分が${quoted(found)}の順に並んでいます。`,
      why: `この表では${quoted(expected)}の順です。`,
      todo: "役割の文が区分と合っているかを見て、順を直してください。",
    }),
  },
  "role/duplicate": {
    title: "区分の重なり",
    about: "1つの施策に、同じ区分が2つ以上ないかを見ます。",
    tell: ({ role, times, missing }) => ({
      what: `この施策に「${role}」が${times}か所あります。`,
      why:
        missing.length > 0
          ? `${quoted(missing)}がありません。書きまちがいのおそれがあります。`
          : "区分は、1つの施策に1か所ずつです。",
      todo: "役割の文を見て、どちらが正しいかを確かめ、直してください。",
    }),
  },
  "role/blank": {
    title: "空の区分",
    about: "役割の文があるのに、区分が空になっていないかを見ます。",
    tell: ({ role }) => ({
      what: "区分が空です。",
      why:
        role === null
          ? "となりに役割の文がありますが、だれの役割か分かりません。"
          : `となりに役割の文があり、この施策に足りない区分は「${role}」だけです。`,
      todo:
        role === null
          ? "だれの役割かを確かめて、区分を書いてください。"
          : `「${role}」と書いてください。`,
    }),
  },
  "role/collapsed": {
    title: "1つのセルに入った区分",
    about: "1つのセルに、いくつもの区分が入っていないかを見ます。",
    tell: ({ text, roles, parts, own }) => ({
      what: own
        ? ownJa(text)
        : `1つのセルに${roles.length}つの区分（${roles.join("、")}）が入っています。`,
      why: own
        ? `一覧では${quoted(roles)}の${roles.length}つの区分です。`
        : parts === null
          ? "区分と役割の組が、はっきりしません。"
          : "役割の番号が①に戻る所が、区分の境目です。",
      todo: own
        ? addJa(text)
        : parts === null
          ? "だれの役割かを確かめて、区分ごとの行に分けてください。"
          : `${roles.length}行に分けてください。役割の文は、区分ごとに分かれます。`,
    }),
  },
  "role/not-a-role": {
    title: "区分ではない「区分」の列",
    about: "見出しが区分でも、別のことが書かれている列を知らせます。",
    tell: ({ label, texts }) => ({
      what:
        texts.length > 0
          ? `「${label}」の列に${quoted(texts)}などと書かれています。`
          : `「${label}」の列に、区分が書かれていません。`,
      why: "だれの役割かを表す列ではないと読み取りました。",
      todo: "このままでかまいません。区分の点検は、この列では行いません。",
    }),
  },
};

/** What a person reads about the rules on 区分. */
export const roleWords = inBoth(ja, roleWordsEn);
