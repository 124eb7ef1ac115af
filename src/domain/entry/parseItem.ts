/** ■ ・ ○ ● ◇ and their like; ①…; (1); a hyphen only where a space follows, for `-` alone means 「なし」. */
const marked =
  /^([ \t　]*)([■□▪◆◇●○◯◎•◦▲△▼▽★☆・･]|[①-⑳㉑-㉟]|[(（][0-9０-９]{1,2}[)）]|[-－‐](?=[ \t　]))([ \t　]*)(.*)$/su;

/** Lines that go on with the item above although it has no marker itself (DOMAIN.md, entry grammar). */
const goesOn =
  /^[ \t　]*(?:また、|なお、|※|＊|[(（]|内訳|[^\s。、]{1,12}[ 　：:]*(?:延べ[ 　]*)?[0-9０-９,，]+[人件回世帯か箇])/u;

/** The line, then its indent, marker, gap and text. */
type MarkedParts = readonly [string, string, string, string, string];

export type ItemHead = { indent: string; marker: string; gap: string; text: string };

/** A line's marker and text, or null where it has no marker. */
export function parseMarked(line: string): ItemHead | null {
  const parts = marked.exec(line) as unknown as MarkedParts | null;
  if (!parts) return null;
  const [, indent, marker, gap, text] = parts;
  return { indent, marker, gap, text };
}

/** A line without marker as an item of its own. */
export function unmarked(line: string): ItemHead {
  const text = line.replace(/^[ \t　]+/u, "");
  return { indent: line.slice(0, line.length - text.length), marker: "", gap: "", text };
}

/** Whether a line without marker belongs to the item above it, whose marker is given. */
export function continues(line: string, markerAbove: string): boolean {
  return markerAbove !== "" || goesOn.test(line);
}
