import type { VerbForm } from "./VerbForm";

type Helping = {
  readonly pattern: RegExp;
  readonly past: string;
  readonly doubt: "going-on" | "ongoing" | "intention" | "state";
};

/**
 * Verbs and copulas behind another verb, at the end of a text. Group `end` is what is replaced; without it there is no
 * suggestion. The first that fits counts.
 */
const helping: readonly Helping[] = [
  // したいと考えています is more of an intention than of something that goes on.
  { pattern: /たい(?:です|とする|とします)?$/u, past: "", doubt: "intention" },
  { pattern: /と(?:考え|思|存じ)[ぁ-ん]{0,8}$/u, past: "", doubt: "intention" },
  { pattern: /[てで](?<end>いく|行く|くる|来る)$/u, past: "きた", doubt: "going-on" },
  {
    pattern: /[てで](?<end>いきます|行きます|きます|来ます)$/u,
    past: "きました",
    doubt: "going-on",
  },
  { pattern: /[てで](?<end>まいる|参る)$/u, past: "まいった", doubt: "going-on" },
  { pattern: /[てで](?<end>まいります|参ります)$/u, past: "まいりました", doubt: "going-on" },
  { pattern: /(?<end>ている|ておる)$/u, past: "た", doubt: "ongoing" },
  { pattern: /(?<end>でいる|でおる)$/u, past: "だ", doubt: "ongoing" },
  {
    pattern: /[きぎしじちにびみりえけげせぜてでねべめれ](?<end>て(?:い|おり)ます)$/u,
    past: "ました",
    doubt: "ongoing",
  },
  { pattern: /[てで]い(?<end>ます)$/u, past: "ました", doubt: "ongoing" },
  { pattern: /[てで]おり(?<end>ます)$/u, past: "ました", doubt: "ongoing" },
  { pattern: /[てで](?:いない|いません|おりません|おらず)$/u, past: "", doubt: "ongoing" },
  { pattern: /[てで]あ(?<end>る)$/u, past: "った", doubt: "state" },
  { pattern: /(?:[おこごそとのぼもよろ]う|ましょう)$/u, past: "", doubt: "intention" },
  { pattern: /であ(?<end>ります)$/u, past: "りました", doubt: "state" },
  { pattern: /(?<end>です)$/u, past: "でした", doubt: "state" },
  { pattern: /(?:だ|べき|べし|こと)$/u, past: "", doubt: "state" },
];

/** The helping verb or copula at the end of a text, always one that is asked about; null where there is none. */
export function helpingVerb(tail: string): VerbForm | null {
  for (const { pattern, past, doubt } of helping) {
    const match = pattern.exec(tail);
    if (!match) continue;
    const cut = match.groups?.["end"]?.length ?? 0;
    return { cut, past, politePast: past, reason: "verb", doubt };
  }
  return null;
}
