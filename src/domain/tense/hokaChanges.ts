import { plainVerb } from "./plainVerb";
import type { TenseChange } from "./SentenceTense";
import { tailBefore } from "./VerbForm";

/** What ほか asks for inside a sentence; `unsure`: a verb before it that is not surely to be turned. */
export type HokaChanges = { readonly changes: readonly TenseChange[]; readonly unsure: boolean };

/** ほか, and 他 before a comma; 〜するほかない means something else. */
const hoka = /[うくぐすつぬぶむるい\uE001](?:ほか(?!な|は|あり|の)|他(?=、))/gu;

/** 行うほか → 行ったほか, wherever it stands in the masked text; とともに, ことにより, ため stay as they are. */
export function hokaChanges(masked: string): HokaChanges {
  const changes: TenseChange[] = [];
  let unsure = false;
  for (const { index } of masked.matchAll(hoka)) {
    const end = index + 1;
    const verb = plainVerb(tailBefore(masked, end));
    // 行っているほか, 少ないほか, 行う(年2回)ほか stay, but a person should see them.
    if (!verb || verb.doubt !== null) unsure = true;
    else changes.push({ start: end - verb.cut, end, text: verb.past });
  }
  return { changes, unsure };
}
