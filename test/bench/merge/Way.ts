/** The files of a circulation, in a folder of its own. */
export type Files = { readonly base: string; readonly copies: readonly string[] };

/** One way of working through them; answers milliseconds by what they were spent on. */
export type Way = (files: Files) => Promise<Readonly<Record<string, number>>>;
