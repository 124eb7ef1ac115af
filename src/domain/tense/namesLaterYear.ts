import { findFiscalYears } from "../fiscalYear/findFiscalYears";
import { nearestEraYear } from "../fiscalYear/nearestEraYear";
import { quoted } from "./maskBrackets";
import type { SentencePiece } from "./splitSentences";

/**
 * Whether a sentence names a fiscal year after the given one, remarks in brackets included: 令和6年度から実施する,
 * 開設する（R6）. What stands in 「」 is a name.
 */
export function namesLaterYear({ text, masked }: SentencePiece, fiscalYear: number): boolean {
  const said = text.replace(/./gsu, (character, at: number) =>
    masked[at] === quoted ? quoted : character,
  );
  return findFiscalYears(said).some(({ fiscalYear: named, bareNumber }) => {
    const year = named ?? nearestEraYear(bareNumber ?? 0, [fiscalYear]);
    return year !== null && year > fiscalYear;
  });
}
