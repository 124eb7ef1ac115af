import { samePosition, type Position } from "../../domain/cells/Position";
import { spanAnchor, type Span } from "../../domain/cells/Span";

/**
 * Goes down a sheet with its merges, keeping only those that cross the current row: a merge over a whole sheet costs no
 * more than one over two cells.
 */
class MergeSweep {
  /** Left to right; never overlapping. */
  private readonly active: Span[] = [];

  /** Takes up a merge; they come in the order of their top rows. False where it overlaps another. */
  add(merge: Span): boolean {
    const at = this.indexFrom(merge.left);
    let passed = 0;
    for (let other = this.active[at]; other; other = this.active[at + passed]) {
      if (other.left > merge.right) break;
      if (other.bottom >= merge.top) return false;
      passed++;
    }
    this.active.splice(at, passed, merge);
    return true;
  }

  /** The merge that a cell of the current row belongs to. */
  covering(position: Position): Span | null {
    const merge = this.active[this.indexFrom(position.column)];
    return merge && merge.left <= position.column && merge.bottom >= position.row ? merge : null;
  }

  /** The first active merge that ends at this column or right of it. */
  private indexFrom(column: number): number {
    let low = 0;
    let high = this.active.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.active[middle]?.right ?? 0) < column) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The cells (in reading order) that lie under no merge or are its anchor; null where two merges overlap. */
export function visibleUnderMerges<Cell extends Position>(
  cells: readonly Cell[],
  merges: readonly Span[],
): Cell[] | null {
  const sorted = [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
  const sweep = new MergeSweep();
  const kept: Cell[] = [];
  let next = 0;
  const addUntil = (row: number): boolean => {
    for (let merge = sorted[next]; merge && merge.top <= row; merge = sorted[++next]) {
      if (!sweep.add(merge)) return false;
    }
    return true;
  };
  for (const cell of cells) {
    if (!addUntil(cell.row)) return null;
    const merge = sweep.covering(cell);
    if (!merge || samePosition(spanAnchor(merge), cell)) kept.push(cell);
  }
  return addUntil(Infinity) ? kept : null;
}
