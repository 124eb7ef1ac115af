import { parseEntry } from "./parseEntry";

/** The departments that an entry's tags name, in order, each once. */
export function departmentsIn(text: string): string[] {
  const names = parseEntry(text).blocks.flatMap((block) => block.tag?.departments ?? []);
  return [...new Set(names)];
}
