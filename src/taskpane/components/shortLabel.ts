/** A year is as quickly read as the mark. */
const worthAMark = 8;

/**
 * A header's label beside the one before it: the tiers that both begin with at length are written once, and then with the ditto
 * mark that tables here use. The last word always stays.
 */
export function shortLabel(label: string, before: string): string {
  const [own, other] = [label.split(" "), before.split(" ")];
  let same = 0;
  while (same < own.length - 1 && same < other.length && own[same] === other[same]) same++;
  if (label === before || own.slice(0, same).join("").length < worthAMark) return label;
  return `〃 ${own.slice(same).join(" ")}`;
}
