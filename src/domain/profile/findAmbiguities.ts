import { fold } from "../text/fold";

/** The words of a profile that stand for something. */
type Words = {
  readonly departments: readonly { readonly name: string; readonly spellings: readonly string[] }[];
  readonly legend: readonly { readonly symbol: string; readonly meaning: string }[];
  readonly synonyms: Readonly<Record<string, readonly string[] | undefined>>;
};

/** A word that already stands for something else. */
export type Ambiguity = {
  /** Where it stands in the profile. */
  readonly path: (string | number)[];
  readonly word: string;
  /** What it stood for before. */
  readonly other: string;
};

type Claim = Omit<Ambiguity, "other"> & {
  readonly means: string;
  /** Claims of the same list with equal ids mean the same thing, and may be repeated. */
  readonly id: string | number;
};

/**
 * Words that a reader of the profile could take for two things: one name or spelling of two departments, one symbol
 * with two meanings, one header word of two kinds. Former names may be shared: then a person is asked. Compared as
 * words in cells are, without width and spaces; symbols as they are, for ① and 1 may be two.
 */
export function findAmbiguities({ departments, legend, synonyms }: Words): Ambiguity[] {
  return [
    ...clashes(departments.flatMap(namesOf), fold),
    ...clashes(legend.map(symbolOf), (symbol) => symbol),
    ...clashes(Object.entries(synonyms).flatMap(synonymsOf), fold),
  ];
}

function clashes(claims: readonly Claim[], keyOf: (word: string) => string): Ambiguity[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const key = keyOf(claim.word);
    const before = first.get(key);
    if (!before) first.set(key, claim);
    if (!before || before.id === claim.id) return [];
    return [{ path: claim.path, word: claim.word, other: before.means }];
  });
}

function namesOf({ name, spellings }: Words["departments"][number], index: number): Claim[] {
  const path = ["departments", index];
  return [
    { path: [...path, "name"], word: name, means: name, id: index },
    ...spellings.map((word, at) => ({
      path: [...path, "spellings", at],
      word,
      means: name,
      id: index,
    })),
  ];
}

function symbolOf({ symbol, meaning }: Words["legend"][number], index: number): Claim {
  return { path: ["legend", index, "symbol"], word: symbol, means: meaning, id: meaning };
}

function synonymsOf([kind, words = []]: readonly [string, readonly string[] | undefined]): Claim[] {
  return words.map((word, at) => ({
    path: ["synonyms", kind, at],
    word,
    means: kind,
    id: kind,
  }));
}
