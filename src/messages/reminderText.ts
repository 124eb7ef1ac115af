import type { MissingPlace, Reminder } from "../domain/progress/Reminder";
import { clipboardField } from "../domain/text/clipboardField";
import type { Locale } from "./inBoth";
import { progress } from "./progress";

/** The mail that reminds a department (督促): subject line, greeting, and exactly what is missing. `plan`: its name. */
export function reminderText(
  { department, missing, drafts, unreported }: Reminder,
  plan: string,
  locale: Locale,
): string {
  const words = progress[locale].reminder;
  const list = (places: readonly MissingPlace[]) =>
    places.map(({ measure, column, sheetName, cell }) =>
      words.place(measure, column, sheetName, cell),
    );
  const parts = [
    ...(missing.length > 0 ? [[words.missing(missing.length), ...list(missing)]] : []),
    ...(drafts.length > 0 ? [[words.drafts(drafts.length), ...list(drafts)]] : []),
    ...(unreported.length > 0
      ? [[words.unreported(unreported.length), ...unreported.map(words.plan)]]
      : []),
  ];
  const body = parts.length > 0 ? parts : [[words.nothing]];
  return [[words.subject(plan)], [words.to(clipboardField(department))], ...body]
    .map((lines) => lines.map(oneLine).join("\n"))
    .join("\n\n");
}

/** A name may hold line breaks; what stands behind one would be a line of its own. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]+/gu, " ");
}
