/** What a list validation does with a value that is not in its list: refuse it, ask, or only tell. */
export type ValidationAlert = "stop" | "warning" | "information";

/**
 * A data validation (入力規則) of cells. `list`: the values stand in the rule itself, not in cells; `title` and `message`
 * are shown with the alert. `other`: any other rule, or several in one area; it is never written over.
 */
export type Validation =
  | { readonly kind: "none" }
  | {
      readonly kind: "list";
      readonly values: readonly string[];
      readonly alert: ValidationAlert;
      readonly title: string;
      readonly message: string;
    }
  | { readonly kind: "other" };

/** Excel keeps at most this many characters of an inline list, commas included (EXCEL.md). */
export const maxListCharacters = 255;

/**
 * The values as Excel keeps them in a rule; null where they cannot be kept as they are: too long together, none at all,
 * or a value that is empty, holds a comma, begins with `=` or has white space around it, which Excel would take for
 * several values, a formula, or other text. The values come from a city's own words, so this is a refusal
 * (`list-not-inline`), not a bug of whoever made the edit.
 */
export function inlineList(values: readonly string[]): string | null {
  if (values.length === 0) return null;
  if (values.some((value) => value.trim() === "" || value !== value.trim())) return null;
  if (values.some((value) => value.includes(",") || /^[=＝]/u.test(value))) return null;
  const source = values.join(",");
  return source.length <= maxListCharacters ? source : null;
}

/** Excel's limits of the words of an alert ("Apply data validation to cells"). */
const maxTitle = 32;
const maxMessage = 225;

/** Can Excel keep it as it is? */
export function canBeKept(validation: Validation): boolean {
  if (validation.kind !== "list") return true;
  const { values, title, message } = validation;
  return inlineList(values) !== null && title.length <= maxTitle && message.length <= maxMessage;
}

export function sameValidation(a: Validation, b: Validation): boolean {
  if (a.kind !== "list" || b.kind !== "list") return a.kind === b.kind;
  return (
    a.alert === b.alert &&
    a.title === b.title &&
    a.message === b.message &&
    a.values.length === b.values.length &&
    a.values.every((value, index) => value === b.values[index])
  );
}
