/** How many names below one element are kept; SpreadsheetML has 39 at most, a hostile part as many as it likes. */
const mostKept = 64;

/**
 * Where an element stands, as its local names from the root: `worksheet/sheetData/row`. Elements of one place share one
 * path, so that a path is put together once a part and not once a cell.
 */
export class ElementPath {
  private readonly below = new Map<string, ElementPath>();

  private constructor(readonly text: string) {}

  /** Above the root element. */
  static top(): ElementPath {
    return new ElementPath("");
  }

  child(name: string): ElementPath {
    const known = this.below.get(name);
    if (known) return known;
    const path = new ElementPath(this.text === "" ? name : `${this.text}/${name}`);
    if (this.below.size < mostKept) this.below.set(name, path);
    return path;
  }
}
