const border = /^[\s→⇒・、,，。:：()（）■○●◇※\-–—]+|[\s・、,，。:：()（）はがをにの]+$/gu;

/**
 * Reads what each figure of a line counts, from left to right: the words before it; for those in brackets the words
 * before the bracket – `研修会(小郡地域 1回・阿東地域 1回)` counts 研修会 twice. Several words stay apart by a space.
 */
export function labelReader(line: string): (start: number, end: number) => string {
  const opened: number[] = [];
  let seen = 0;
  let from = 0;
  let last = "";
  return (start, end) => {
    for (; seen < start; seen++) {
      if (/[(（]/u.test(line.charAt(seen))) opened.push(seen);
      if (/[)）]/u.test(line.charAt(seen))) opened.pop();
    }
    const [open = start] = opened;
    // What is closed first belongs to the figure before.
    const words = line.slice(from, Math.max(from, open)).replace(/^[^()（）]*[)）]/u, "");
    from = end;
    last = words.replace(border, "").replace(/\s+/gu, " ") || last;
    return last;
  };
}
