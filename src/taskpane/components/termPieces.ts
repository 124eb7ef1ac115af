import type { TermWords } from "../../messages/glossary";

/** A stretch of a sentence; `term` where it is a word that is explained. */
export type TermPiece = { readonly text: string; readonly term: TermWords | null };

/** A sentence in pieces: the first time that each word of the glossary stands in it is a piece of its own. */
export function termPieces(text: string, glossary: readonly TermWords[]): readonly TermPiece[] {
  const pieces: TermPiece[] = [];
  const left = new Map(glossary.map((term) => [term.word.toLowerCase(), term]));
  let rest = text;
  for (let found = nextTerm(rest, left); found; found = nextTerm(rest, left)) {
    const { at, word, term } = found;
    if (at > 0) pieces.push({ text: rest.slice(0, at), term: null });
    pieces.push({ text: word, term });
    left.delete(term.word.toLowerCase());
    rest = rest.slice(at + word.length);
  }
  return rest === "" ? pieces : [...pieces, { text: rest, term: null }];
}

type Found = { readonly at: number; readonly word: string; readonly term: TermWords };

/** The longest word wins: 計画進捗表 is not 計画. One of Latin letters is a word by itself, or its plural. */
function nextTerm(text: string, terms: ReadonlyMap<string, TermWords>): Found | null {
  const words = [...terms.keys()].sort((a, b) => b.length - a.length);
  if (words.length === 0) return null;
  const pattern = words.map((word) => (/^[a-z ]+$/u.test(word) ? `\\b${word}s?\\b` : word));
  const match = new RegExp(pattern.join("|"), "iu").exec(text);
  if (!match) return null;
  const word = match[0];
  const term = terms.get(word.toLowerCase()) ?? terms.get(word.toLowerCase().replace(/s$/u, ""));
  return term ? { at: match.index, word, term } : null;
}
