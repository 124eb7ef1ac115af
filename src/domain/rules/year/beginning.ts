const longest = 30;

/** The beginning of a text, as a finding quotes it. */
export function beginning(text: string): string {
  const characters = [...text.trim()];
  return characters.length > longest ? `${characters.slice(0, longest).join("")}…` : text.trim();
}
