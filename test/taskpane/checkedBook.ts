import { replaceText } from "../../src/domain/rules/replaceText";
import { ruleOf, type Rule } from "../../src/domain/rules/Rule";
import { bookOf, sheetOf } from "../support/sheetOf";

/** Slips of three kinds: brackets (one fix), a former name (two), text under no tag (none). */
export const sheet = sheetOf(
  [
    ["施策", "令和4年度実績", "令和5年度計画"],
    ["① 見守り", "［福祉課］\n・訪ねた。", "【子育て課】\n・集いを開く。"],
    ["② 相談", "・窓口を開いた。", "［健康課］\n・続ける。"],
    ["③ 名簿", "【福祉課】\n・作った。", "【福祉課】\n・直す。"],
  ],
  [],
  "R5進捗表",
);
/** The same slip on a sheet that is no page of that table. */
export const otherSheet = sheetOf(
  [
    ["施策", "令和3年度実績"],
    ["① 見守り", "［福祉課］\n・訪ねた。"],
  ],
  [],
  "R4進捗表",
);
export const book = bookOf([sheet]);
export const bookOfTwo = bookOf([sheet, otherSheet]);

/** The cells in which the slips are. */
export const bracket = { row: 1, column: 1 };
export const former = { row: 1, column: 2 };
export const untagged = { row: 2, column: 1 };
export const otherBracket = { row: 2, column: 2 };

const tagForm = ruleOf({
  id: "tag/form",
  severity: "error",
  unit: "entry",
  find: ({ anchor }) => {
    const found = /^［(.+)］/u.exec(anchor.text);
    if (!found) return [];
    const expected = `【${found[1]}】`;
    return [
      {
        cell: anchor,
        subject: found[0],
        facts: { found: found[0], expected, problem: "brackets" },
        departments: [found[1] ?? ""],
        fixes: replaceText(anchor, anchor.text.replace(found[0], expected)),
      },
    ];
  },
});

const formerName = ruleOf({
  id: "department/former",
  severity: "warning",
  unit: "entry",
  find: ({ anchor }) =>
    anchor.text.includes("子育て課")
      ? [
          {
            cell: anchor,
            subject: "子育て課",
            facts: {
              name: "子育て課",
              successors: ["こども課", "保育課"],
              fiscalYear: null,
              beside: [],
            },
            fixes: ["こども課", "保育課"].flatMap((name) =>
              replaceText(anchor, anchor.text.replace("子育て課", name), name),
            ),
          },
        ]
      : [],
});

const underNoTag = ruleOf({
  id: "entry/untagged",
  severity: "info",
  unit: "entry",
  find: ({ anchor }) =>
    anchor.text.startsWith("・")
      ? [
          {
            cell: anchor,
            subject: anchor.text,
            facts: { first: anchor.text, items: 1, where: "whole" },
          },
        ]
      : [],
});

export const rules: readonly Rule[] = [tagForm, formerName, underNoTag];

/** Wants other brackets than the rule on tags does. */
export const otherBrackets = ruleOf({
  id: "text/platform-characters",
  severity: "info",
  unit: "entry",
  find: ({ anchor }) =>
    anchor.text.startsWith("［")
      ? [
          {
            cell: anchor,
            subject: "［］",
            facts: { characters: ["［", "］"] },
            fixes: replaceText(anchor, anchor.text.replace("［", "[").replace("］", "]")),
          },
        ]
      : [],
});
