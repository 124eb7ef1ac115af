/** Full-width characters of 9 points that fit into a column, for each unit of its width; a little on the safe side. */
const CHARACTERS_PER_WIDTH = 0.64;

const widthOf = (character: string): number => (/[\u0020-\u007e]/.test(character) ? 0.55 : 1);

/** Lines a wrapped text takes in a column of `columnWidth` (Excel's units). An empty text takes none. */
export function linesNeeded(text: string, columnWidth: number): number {
  if (text === "") return 0;
  const room = columnWidth * CHARACTERS_PER_WIDTH;
  return text.split("\n").reduce((sum, line) => {
    const width = [...line].reduce((total, character) => total + widthOf(character), 0);
    return sum + Math.max(1, Math.ceil(width / room));
  }, 0);
}
