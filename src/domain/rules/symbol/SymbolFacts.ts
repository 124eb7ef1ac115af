/** What the rules about schedule symbols have to say, for `messages` to word. */
export type SymbolFacts = {
  /** `legend`: every symbol that means something here. */
  readonly "symbol/unknown": { readonly symbol: string; readonly legend: readonly string[] };
  readonly "symbol/sequence": { readonly before: YearSymbol; readonly after: YearSymbol };
};

/** A symbol of the legend, what it says, and the year for which it stands. */
export type YearSymbol = {
  readonly symbol: string;
  readonly meaning: string;
  readonly fiscalYear: number;
};
