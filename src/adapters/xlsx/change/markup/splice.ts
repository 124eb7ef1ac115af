/** A piece of text put in the place of another; an insertion where `start` is `end`. */
export type Splice = { readonly start: number; readonly end: number; readonly text: string };

/** The text with all splices carried out. They may stand in any order; of insertions at one place the first stays first. */
export function splice(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const one of ordered) {
    if (one.start < at) throw new Error("splices overlap");
    pieces.push(text.slice(at, one.start), one.text);
    at = one.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

export function insertion(at: number, text: string): Splice {
  return { start: at, end: at, text };
}

/** Takes an element out. */
export function removal({ start, end }: { readonly start: number; readonly end: number }): Splice {
  return { start, end, text: "" };
}
