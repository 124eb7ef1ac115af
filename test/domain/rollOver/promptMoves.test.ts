import type { ValidationWords } from "../../../src/domain/edit/ValidationWords";
import { proposeRollOver } from "../../../src/domain/rollOver/proposeRollOver";
import { usualRollChoices } from "../../../src/domain/rollOver/RollChoices";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { sourceOf, stayed } from "./roll";

const sheet = sheetOf([
  ["施策の展開", "令和8年度実績", "令和9年度計画"],
  ["見守り", "声をかけた。", "声をかける。"],
]);
const at = (column: number) => ({ top: 1, bottom: 1, left: column, right: column });

function says(prompt: readonly [string, string], alert: readonly [string, string]) {
  return {
    prompt: { shown: true, title: prompt[0], message: prompt[1] },
    alert: { shown: true, style: "stop", title: alert[0], message: alert[1] },
  } as const satisfies ValidationWords;
}

/** The new form of the sheet, two columns of which say this; `all`: everything is asked to move. */
function rollPrompts(words: ValidationWords, all = false) {
  const prompts = [{ sheetId: sheet.id, areas: [at(1), at(2)] as const, words }];
  const source = { ...sourceOf(bookOf([sheet])), prompts };
  const usual = proposeRollOver(source, usualRollChoices);
  if (!usual.ok) throw new Error(usual.failure.code);
  if (!all) return usual.value;
  const decided = new Map(usual.value.moves.map(({ id }) => [id, true]));
  const proposal = proposeRollOver(source, usualRollChoices, decided);
  if (!proposal.ok) throw new Error(proposal.failure.code);
  return proposal.value;
}

describe("what data validations say", () => {
  it("moves in all of its four texts, in one edit for each area", () => {
    const before = says(["令和9年度計画", "R8実績の続き"], ["令和9年度", "R9の計画は文字で"]);
    const after = says(["令和10年度計画", "R9実績の続き"], ["令和10年度", "R10の計画は文字で"]);
    const edits = rollPrompts(before).headings.filter(({ kind }) => kind === "setValidationWords");
    expect(edits).toEqual(
      [at(1), at(2)].map((area) => ({
        ...{ kind: "setValidationWords", sheetId: sheet.id, area },
        ...{ before, after },
      })),
    );
  });

  it("stays where Excel has no room for it, also when it is asked to move", () => {
    const title = `${"あ".repeat(30)}R9`;
    const proposal = rollPrompts(says([title, ""], ["", ""]), true);
    expect(stayed(proposal)).toEqual([`B2 prompt-unfit: ${"あ".repeat(30)}R10`]);
    expect(proposal.headings.map(({ kind }) => kind)).toEqual(["setContent", "setContent"]);
  });
});
