import type { Profile } from "../profile/Profile";
import { columnKinds } from "../profile/columnKinds";
import { eitherResultOrPlan, headerWords } from "../profile/headerWords";
import {
  findFiscalYears,
  withoutFiscalYears,
  type FiscalYearMention,
} from "../fiscalYear/findFiscalYears";
import { findRelativeYear, withoutRelativeYear } from "../fiscalYear/relativeYear";
import { fold } from "../text/fold";
import type { ColumnKind } from "./PlanColumn";

/** What one header cell says by itself. */
export type HeaderCell = {
  /** `either`: result or plan, as the year decides. null: no known word. */
  readonly kind: ColumnKind | "either" | null;
  readonly fiscalYear: number | null;
  /** `30年度`: a number in want of an era. */
  readonly bareYear: number | null;
  /** 前年度 −1, 本年度 0, 翌年度 +1; null where no such word stands. */
  readonly relativeYear: number | null;
  /** Nothing but a year. */
  readonly yearOnly: boolean;
  readonly party: string | null;
};

/** Longer texts, and those that end like one, are sentences, not headers; the longest header seen, with its prompt, has 28 characters. */
const longestHeader = 60;
const unknown: HeaderCell = {
  kind: null,
  fiscalYear: null,
  bareYear: null,
  relativeYear: null,
  yearOnly: false,
  party: null,
};

export type HeaderVocabulary = (text: string) => HeaderCell;

/** Reads header cells with a city's words. Each text is read once: body cells pass through here, too. */
export function headerVocabulary(profile: Profile): HeaderVocabulary {
  const synonyms = new Map<string, ColumnKind>();
  for (const kind of columnKinds)
    for (const word of profile.synonyms[kind] ?? []) synonyms.set(fold(word), kind);
  const known = new Map<string, HeaderCell>();
  return (text) => {
    if (text.length > longestHeader || text.endsWith("。")) return unknown;
    const before = known.get(text);
    if (before) return before;
    const cell = readCell(text, synonyms);
    known.set(text, cell);
    return cell;
  };
}

function readCell(text: string, synonyms: ReadonlyMap<string, ColumnKind>): HeaderCell {
  const folded = fold(text);
  if (folded === "") return unknown;
  const mayNameYear = /[\d元]/u.test(folded);
  const mention = mayNameYear ? onlyYear(findFiscalYears(folded)) : null;
  const relativeYear = findRelativeYear(folded);
  const words = withoutRelativeYear(mayNameYear ? withoutFiscalYears(folded) : folded);
  const bare = withoutRemark(words);
  return {
    kind: synonyms.get(folded) ?? synonyms.get(bare) ?? kindOf(bare),
    fiscalYear: mention?.fiscalYear ?? null,
    bareYear: mention?.bareNumber ?? null,
    relativeYear,
    yearOnly: words === "" || /^[()（）]*$/u.test(words),
    party: partyOf(bare),
  };
}

/** Several years are a span of years (計画（令和5年度～令和9年度）), and none of them is the column's. */
function onlyYear(mentions: readonly FiscalYearMention[]): FiscalYearMention | null {
  const [first, ...others] = mentions;
  if (!first) return null;
  const yearOf = (mention: FiscalYearMention) => mention.fiscalYear ?? mention.bareNumber;
  return others.every((other) => yearOf(other) === yearOf(first)) ? first : null;
}

/** A remark in brackets says nothing of the kind, unless it is all there is: （上段：計画　下段：実績）. */
function withoutRemark(words: string): string {
  const bare = words.replace(/[(（［[].*$/u, "");
  return bare === "" ? words.replace(/[()（）［］[\]]/gu, "") : bare;
}

function kindOf(words: string): HeaderCell["kind"] {
  if (words === "") return null;
  if (eitherResultOrPlan.test(words)) return "either";
  return headerWords.find((entry) => entry.words.test(words))?.kind ?? null;
}

/** Who acts: the group of a multi-tier header, or the beginning of a standing undertaking. */
function partyOf(words: string): string | null {
  if (/^市?(?:社会福祉協議会|社協)(?:の.*)?$/u.test(words)) return "社協";
  const place = /^(市|町|村|県|行政)(?:の.*)?$/u.exec(words);
  return place?.[1] ?? null;
}
