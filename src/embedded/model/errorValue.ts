const errorValues = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
]);

/**
 * Excel's error values, which are no text although they read like it. A cell that holds one has it as the formula of
 * its content, by which Excel takes it back.
 */
export function isErrorValue(text: string): boolean {
  return text.startsWith("#") && errorValues.has(text.toUpperCase());
}
