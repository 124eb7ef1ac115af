import type { RoleFacts } from "../../domain/rules/role/RoleFacts";
import { counted } from "../counted";
import { inBoth } from "../inBoth";
import type { WordsOfRules } from "./RuleWords";

const quoted = (names: readonly string[]) => names.map((name) => `「${name}」`).join("");
const inEnglish = (names: readonly string[]) => names.map((name) => `“${name}”`).join(", ");

/** What a person reads about the rules on 区分. */
export const roleWords = inBoth<WordsOfRules<keyof RoleFacts>>(
  {
    "role/unknown": {
      title: "一覧にない区分",
      about: "区分の文が、この市の区分の一覧にあるかを見ます。",
      tell: ({ text, roles }) => ({
        what: `区分が「${text}」です。`,
        why: `区分の一覧は${quoted(roles)}です。似た区分もありません。`,
        todo: "正しい区分に直してください。この市で使う区分なら、市の言葉に加えてください。",
      }),
    },
    "role/spelling": {
      title: "区分の書き方",
      about: "区分の書き方が、この市の一覧と同じかを見ます。",
      tell: ({ text, role }) => ({
        what: `区分が「${text}」です。`,
        why: `一覧では「${role}」と書きます。`,
        todo: `「${role}」に直してください。`,
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
            : "ほかの施策にはある区分です。行が抜けたおそれがあります。",
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
      tell: ({ roles, parts }) => ({
        what: `1つのセルに${roles.length}つの区分（${roles.join("、")}）が入っています。`,
        why:
          parts === null
            ? "区分と役割の組が、はっきりしません。"
            : "役割の番号が①に戻る所が、区分の境目です。",
        todo:
          parts === null
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
  },
  {
    "role/unknown": {
      title: "Role not in the list",
      about: "Looks whether each role is in the city's list.",
      tell: ({ text, roles }) => ({
        what: `The role is “${text}”.`,
        why: `The list has ${inEnglish(roles)}; none of them is like it.`,
        todo: "Write the right role. If the city uses this one, add it to the city's words.",
      }),
    },
    "role/spelling": {
      title: "Spelling of a role",
      about: "Looks whether each role is written as in the city's list.",
      tell: ({ text, role }) => ({
        what: `The role is “${text}”.`,
        why: `The list has it as “${role}”.`,
        todo: `Write “${role}”.`,
      }),
    },
    "role/missing": {
      title: "Missing role",
      about: "Looks whether each measure has all its roles.",
      tell: ({ missing, slipped }) => ({
        what: `This measure has no row for ${inEnglish(missing)}.`,
        why:
          slipped.length > 0
            ? `${inEnglish(slipped)} slid into a column to the left; rows may have run together.`
            : "Other measures have one; rows may have been lost.",
        todo: "Look at the original table and add the missing rows.",
      }),
    },
    "role/order": {
      title: "Order of roles",
      about: "Looks whether the roles of each measure stand in the usual order.",
      tell: ({ found, expected }) => ({
        what: `The roles stand in the order ${inEnglish(found)}.`,
        why: `In this table it is ${inEnglish(expected)}.`,
        todo: "See whether the duties match their roles, and put them in order.",
      }),
    },
    "role/duplicate": {
      title: "Role twice",
      about: "Looks whether a measure has one role more than once.",
      tell: ({ role, times, missing }) => ({
        what: `This measure has “${role}” in ${counted(times, "cell")}.`,
        why:
          missing.length > 0
            ? `It has no ${inEnglish(missing)}; one may be a slip.`
            : "A measure has each role once.",
        todo: "See from the duties which one is right, and correct the other.",
      }),
    },
    "role/blank": {
      title: "Empty role",
      about: "Looks whether a role is empty although there is a duty beside it.",
      tell: ({ role }) => ({
        what: "The role is empty.",
        why:
          role === null
            ? "There is a duty beside it, and nothing says whose it is."
            : `There is a duty beside it, and “${role}” is all that this measure lacks.`,
        todo: role === null ? "Find out whose duty it is and write the role." : `Write “${role}”.`,
      }),
    },
    "role/collapsed": {
      title: "Several roles in one cell",
      about: "Looks whether one cell holds several roles.",
      tell: ({ roles, parts }) => ({
        what: `One cell holds ${counted(roles.length, "role")} (${roles.join(", ")}).`,
        why:
          parts === null
            ? "Which duty belongs to which role is not certain."
            : "Where the duties begin at ① again, the next role begins.",
        todo:
          parts === null
            ? "Find out whose duties they are and give each role a row."
            : `Split it into ${counted(roles.length, "row")}; the duties are divided among the roles.`,
      }),
    },
    "role/not-a-role": {
      title: "A 区分 column without roles",
      about: "Tells of columns that are headed 区分 but hold something else.",
      tell: ({ label, texts }) => ({
        what:
          texts.length > 0
            ? `The column “${label}” holds ${inEnglish(texts)} and the like.`
            : `The column “${label}” holds no roles.`,
        why: "It was read as one that does not say who acts.",
        todo: "Nothing needs to be done. Roles are not checked in this column.",
      }),
    },
  },
);
