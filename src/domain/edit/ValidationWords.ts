import type { Span } from "../cells/Span";
import type { ValidationAlert } from "./Validation";

/** What a data validation says: beside the selected cell (入力時メッセージ), and when it refuses a value. */
export type ValidationWords = {
  readonly prompt: { readonly shown: boolean; readonly title: string; readonly message: string };
  readonly alert: {
    readonly shown: boolean;
    readonly style: ValidationAlert;
    readonly title: string;
    readonly message: string;
  };
};

/** The words of the data validation of all cells of `area`, which are one and the same. What may be typed does not change. */
export type SetValidationWords = {
  readonly kind: "setValidationWords";
  readonly sheetId: string;
  readonly area: Span;
  readonly before: ValidationWords;
  readonly after: ValidationWords;
};

/** Excel's limits ("Apply data validation to cells"). */
const longest = { title: 32, prompt: 255, alert: 225 };

export function wordsCanBeKept({ prompt, alert }: ValidationWords): boolean {
  const titles = prompt.title.length <= longest.title && alert.title.length <= longest.title;
  return titles && prompt.message.length <= longest.prompt && alert.message.length <= longest.alert;
}

export function sameWords(a: ValidationWords, b: ValidationWords): boolean {
  return wordsKey(a) === wordsKey(b);
}

function wordsKey({ prompt, alert }: ValidationWords): string {
  const said = [prompt.shown, prompt.title, prompt.message];
  return JSON.stringify([...said, alert.shown, alert.style, alert.title, alert.message]);
}
