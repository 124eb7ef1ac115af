/** What the rules about characters and length have to say, for `messages` to word. */
export type TextFacts = {
  readonly "text/too-long": { readonly length: number; readonly most: number };
  /** Points. */
  readonly "text/cut-in-print": { readonly needed: number; readonly available: number };
  readonly "text/platform-characters": { readonly characters: readonly string[] };
};
