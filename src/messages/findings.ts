import type { RuleId } from "../domain/rules/RuleFacts";
import { departmentWords } from "./findings/departmentWords";
import { dutyWords } from "./findings/dutyWords";
import { entryWords } from "./findings/entryWords";
import { hierarchyWords } from "./findings/hierarchyWords";
import { indicatorWords } from "./findings/indicatorWords";
import { roleWords } from "./findings/roleWords";
import type { WordsOfRules } from "./findings/RuleWords";
import { symbolWords } from "./findings/symbolWords";
import { tenseWords } from "./findings/tenseWords";
import { textWords } from "./findings/textWords";
import { yearWords } from "./findings/yearWords";
import { inBoth } from "./inBoth";

/** What a person reads about the findings of every rule; a rule without words does not compile. */
export const findings = inBoth<WordsOfRules<RuleId>>(
  {
    ...roleWords.ja,
    ...dutyWords.ja,
    ...hierarchyWords.ja,
    ...departmentWords.ja,
    ...entryWords.ja,
    ...yearWords.ja,
    ...tenseWords.ja,
    ...textWords.ja,
    ...symbolWords.ja,
    ...indicatorWords.ja,
  },
  {
    ...roleWords.en,
    ...dutyWords.en,
    ...hierarchyWords.en,
    ...departmentWords.en,
    ...entryWords.en,
    ...yearWords.en,
    ...tenseWords.en,
    ...textWords.en,
    ...symbolWords.en,
    ...indicatorWords.en,
  },
);
