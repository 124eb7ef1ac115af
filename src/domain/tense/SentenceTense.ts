/** `certain`: the result may be taken over; `asked`: a person decides; `unchanged`: there is nothing to turn. */
export type TenseAnswer = SentenceTense["answer"];

/** An ordinary verb at the end (する, 行う, 努めます), its passive, or its negative. */
export type CertainReason = "verb" | "passive" | "negative";

/**
 * Why a person is asked. By the ending: `going-on` …ていく; `ongoing` …ている; `planned` 予定, 計画, 見込み; `noun-ending`
 * を開催。; `intention` したい, こととする, しよう; `potential` できる, may also be a passive; `state` ある, である, 含む;
 * `outcome` つながる, 増える: what came of it; `opinion` 期待される; `unknown`: an ending or verb that is not known.
 * By the rest of the sentence: `later` 今後, 来年度, a year to come; `condition` …場合は, …すれば; `inner-verb`: another verb of the plan
 * stands before the last one (…しますが、); `open-bracket`: a bracket or quotation without its other half; `no-stop`: no full
 * stop, though the entry has others, or the next line may go on with the sentence.
 */
export type AskedReason =
  | "going-on"
  | "ongoing"
  | "planned"
  | "noun-ending"
  | "intention"
  | "potential"
  | "state"
  | "outcome"
  | "opinion"
  | "unknown"
  | "later"
  | "condition"
  | "inner-verb"
  | "open-bracket"
  | "no-stop";

/**
 * `past`: says already what was done; `same`: 同左; `sign`: →, －, ○, なし; `figures`: 参加者 30人; `note`: in brackets or
 * behind ※ as a whole; `quoted`: stands in 「」 as a whole; `name`: a name, a heading or a list without a verb.
 */
export type UnchangedReason = "past" | "same" | "sign" | "figures" | "note" | "quoted" | "name";

/** One ending that is turned: characters `start` to `end` of the plan sentence become `text`. */
export type TenseChange = { readonly start: number; readonly end: number; readonly text: string };

type SentenceTexts = {
  /** The sentence as it stands. */
  readonly plan: string;
  /** The same in the past; for `asked` a suggestion. The same text as `plan` where there is none. */
  readonly result: string;
  /** What differs between the two, in order; empty where nothing does. */
  readonly changes: readonly TenseChange[];
};

/** One sentence of a plan, and how it would be told as a result. */
export type SentenceTense = SentenceTexts &
  (
    | { readonly answer: "certain"; readonly reason: CertainReason }
    | { readonly answer: "asked"; readonly reason: AskedReason }
    | { readonly answer: "unchanged"; readonly reason: UnchangedReason }
  );

/** What is judged of a sentence: its answer, the reason, and what would be turned. */
export type Judgement =
  | {
      readonly answer: "certain";
      readonly reason: CertainReason;
      readonly changes: readonly TenseChange[];
    }
  | {
      readonly answer: "asked";
      readonly reason: AskedReason;
      readonly changes: readonly TenseChange[];
    }
  | { readonly answer: "unchanged"; readonly reason: UnchangedReason };
