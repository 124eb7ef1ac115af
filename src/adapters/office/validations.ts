import { inlineList, type Validation, type ValidationAlert } from "../../domain/edit/Validation";

/** What has to be loaded of a range's `dataValidation` before `validationOf` can be asked. */
export const validationProperties = "type,rule,errorAlert,prompt,ignoreBlanks";

const alerts: Readonly<Record<string, ValidationAlert>> = {
  Stop: "stop",
  Warning: "warning",
  Information: "information",
};
const styles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/**
 * A range's validation. A list is `list` only if it is all that a list of ours can be: its values inside the rule, a
 * drop-down, an alert, blanks allowed, no words beside the selected cell. Everything else could not be given back.
 */
export function validationOf(loaded: Excel.DataValidation): Validation {
  if (loaded.type === "None") return { kind: "none" };
  const { list } = loaded.rule;
  const source = list?.source;
  const { errorAlert, prompt } = loaded;
  const alert = alerts[errorAlert.style];
  const plain =
    loaded.type === "List" &&
    list?.inCellDropDown === true &&
    loaded.ignoreBlanks &&
    !isSaid(prompt);
  if (!plain || typeof source !== "string" || !errorAlert.showAlert || !alert)
    return { kind: "other" };
  const values = source.split(",").map((value) => value.trim());
  if (inlineList(values) === null) return { kind: "other" };
  return { kind: "list", values, alert, title: errorAlert.title, message: errorAlert.message };
}

function isSaid(prompt: Excel.DataValidationPrompt | null): boolean {
  return prompt !== null && prompt.showPrompt && `${prompt.title}${prompt.message}` !== "";
}

/** Queues the writing. `other` is never written; a list that cannot stand in a rule is refused before. */
export function writeValidation(target: Excel.DataValidation, validation: Validation): void {
  target.clear();
  if (validation.kind !== "list") return;
  const source = inlineList(validation.values) ?? "";
  target.rule = { list: { inCellDropDown: true, source } };
  target.ignoreBlanks = true;
  const { title, message, alert } = validation;
  target.errorAlert = { showAlert: true, style: styles[alert], title, message };
}
