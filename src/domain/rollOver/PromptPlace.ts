import type { Span } from "../cells/Span";
import type { ValidationWords } from "../edit/ValidationWords";

/** Cells of a sheet whose data validation says the same. */
export type PromptPlace = {
  readonly sheetId: string;
  readonly areas: readonly [Span, ...Span[]];
  readonly words: ValidationWords;
};

/** The texts of a data validation in which a year may stand. */
export const promptFields = ["promptTitle", "prompt", "alertTitle", "alert"] as const;
export type PromptField = (typeof promptFields)[number];

export function promptText({ prompt, alert }: ValidationWords, field: PromptField): string {
  const texts = {
    promptTitle: prompt.title,
    prompt: prompt.message,
    alertTitle: alert.title,
    alert: alert.message,
  };
  return texts[field];
}

export function withPromptText(
  { prompt, alert }: ValidationWords,
  field: PromptField,
  text: string,
): ValidationWords {
  switch (field) {
    case "promptTitle":
      return { alert, prompt: { ...prompt, title: text } };
    case "prompt":
      return { alert, prompt: { ...prompt, message: text } };
    case "alertTitle":
      return { prompt, alert: { ...alert, title: text } };
    case "alert":
      return { prompt, alert: { ...alert, message: text } };
  }
}
