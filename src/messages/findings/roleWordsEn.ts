import type { RoleFacts } from "../../domain/rules/role/RoleFacts";
import { counted } from "../counted";
import type { WordsOfRules } from "./RuleWords";

const inEnglish = (names: readonly string[]) => names.map((name) => `“${name}”`).join(", ");
/** Of a word that the whole table uses. */
const ownEn = (text: string) => `Many measures of this table have the role “${text}”.`;
const addEn = (text: string) => `If it is a role of the city, add “${text}” to the city's words.`;

/** The English of `roleWords`. */
export const roleWordsEn: WordsOfRules<keyof RoleFacts> = {
  "role/unknown": {
    title: "Role not in the list",
    about: "Looks whether each role is in the city's list.",
    tell: ({ text, roles, own }) => ({
      what: own ? ownEn(text) : `The role is “${text}”.`,
      why: `The list has ${inEnglish(roles)}; none of them is like it.`,
      todo: own
        ? addEn(text)
        : "Write the right role. If the city uses this one, add it to the city's words.",
    }),
  },
  "role/spelling": {
    title: "Spelling of a role",
    about: "Looks whether each role is written as in the city's list.",
    tell: ({ text, role, own }) => ({
      what: own ? ownEn(text) : `The role is “${text}”.`,
      why: `The list has it as “${role}”.`,
      todo: own ? addEn(text) : `Write “${role}”.`,
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
          : "This form has one for each measure; rows may have been lost.",
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
    tell: ({ text, roles, parts, own }) => ({
      what: own
        ? ownEn(text)
        : `One cell holds ${counted(roles.length, "role")} (${roles.join(", ")}).`,
      why: own
        ? `In the list these are ${counted(roles.length, "role")}: ${inEnglish(roles)}.`
        : parts === null
          ? "Which duty belongs to which role is not certain."
          : "Where the duties begin at ① again, the next role begins.",
      todo: own
        ? addEn(text)
        : parts === null
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
};
