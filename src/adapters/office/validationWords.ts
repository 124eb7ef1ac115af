import type { ValidationWords } from "../../domain/edit/ValidationWords";
import type { FoundWords } from "../../ports/LiveWorkbook";

/** What has to be loaded of a range's `dataValidation` before `wordsOf` can be asked. */
export const wordsProperties = "type,errorAlert,prompt";

const alerts: Readonly<Record<string, ValidationWords["alert"]["style"]>> = {
  Stop: "stop",
  Warning: "warning",
  Information: "information",
};
const styles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/**
 * What a range's validation says. Words may stand in a cell that takes any value: then the type is `None`, too. Where
 * cells differ, Excel gives null or one cell's words: both are `mixed`.
 */
export function wordsOf({ type, errorAlert, prompt }: Excel.DataValidation): FoundWords {
  const mixed = type === "MixedCriteria" || type === "Inconsistent";
  const [asked, told]: (object | null)[] = [prompt, errorAlert];
  if (mixed || !asked || !told) return "mixed";
  const style = alerts[errorAlert.style];
  if (!style) return "mixed";
  const words = [prompt.title, prompt.message, errorAlert.title, errorAlert.message];
  if (words.every((text) => (text ?? "") === "")) return "none";
  return {
    prompt: { shown: prompt.showPrompt, title: prompt.title, message: prompt.message },
    alert: {
      shown: errorAlert.showAlert,
      style,
      title: errorAlert.title,
      message: errorAlert.message,
    },
  };
}

/** Queues the writing; the rule itself is not touched. */
export function writeWords(target: Excel.DataValidation, { prompt, alert }: ValidationWords): void {
  target.prompt = { showPrompt: prompt.shown, title: prompt.title, message: prompt.message };
  const { style, title, message } = alert;
  target.errorAlert = { showAlert: alert.shown, style: styles[style], title, message };
}
