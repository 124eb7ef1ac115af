/**
 * Expressions of the product whose work may grow with the square of their text, and why that does no harm. Square means
 * about a second for 32,767 characters.
 */
export const acceptedGrowth: Readonly<Record<string, string>> = {
  "src/adapters/office/xmlEnvelope.ts":
    "Takes CDATA sections that do not end; Excel keeps well-formed parts only, in which they do.",
  "src/adapters/xlsx/change/rows/ruleFormula.ts": "A formula has at most 8,192 characters.",
  "src/adapters/xlsx/change/rows/sheetsIn.ts": "A formula has at most 8,192 characters.",
  "src/adapters/xlsx/change/rows/shiftNames.ts": "A name's formula has at most 8,192 characters.",
  "src/adapters/xlsx/display/markJapaneseDates.ts": "A number format has at most 255 characters.",
  "src/domain/edit/refersToRows.ts": "A formula has at most 8,192 characters.",
  "src/domain/form/formulaReferences.ts": "A formula has at most 8,192 characters.",
};
