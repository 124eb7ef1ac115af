import { numberForm } from "./numberForm";

/**
 * The hierarchy that stands in the title lines above a table (基本目標1 …, 活動目標1 …, (1) …): numbered titles, each of
 * a finer form than the one before. Other titles – the document's name, the legend – are none.
 */
export function titleLevels(titles: readonly string[]): string[] {
  const levels: { form: number; text: string }[] = [];
  for (const title of titles) {
    const form = numberForm(title);
    if (form === null) continue;
    while ((levels.at(-1)?.form ?? -1) >= form) levels.pop();
    levels.push({ form, text: title });
  }
  return levels.map((level) => level.text);
}
