/**
 * The rows or the columns of a sheet, laid out in CSS pixels. Indexes are zero-based; a hidden row or column has size 0
 * and takes no place.
 */
export type Axis = {
  readonly count: number;
  readonly total: number;
  size(index: number): number;
  /** Distance of the near edge from the start of the axis; `offset(count)` is the total. */
  offset(index: number): number;
  /** The visible row or column that lies at `pixel`; clamped to the ends. */
  at(pixel: number): number;
  /** The next visible index in a direction, `index` itself excluded; null at the end. */
  next(index: number, direction: 1 | -1): number | null;
};

export function axisOf(sizes: readonly number[]): Axis {
  const offsets = offsetsOf(sizes);
  const count = sizes.length;
  const size = (index: number) => sizes[index] ?? 0;
  const offset = (index: number) => offsets[Math.max(0, Math.min(index, count))] ?? 0;
  const next = (index: number, direction: 1 | -1) => {
    for (let i = index + direction; i >= 0 && i < count; i += direction) if (size(i) > 0) return i;
    return null;
  };
  const at = (pixel: number) => {
    const index = lastNotBeyond(offsets, Math.max(0, pixel), count - 1);
    return size(index) > 0 ? index : (next(index, 1) ?? next(index, -1) ?? index);
  };
  return { count, total: offsets[count] ?? 0, size, offset, at, next };
}

function offsetsOf(sizes: readonly number[]): number[] {
  const offsets = [0];
  let sum = 0;
  for (const size of sizes) offsets.push((sum += size));
  return offsets;
}

/** Binary search: the last index whose offset is not beyond `pixel`. */
function lastNotBeyond(offsets: readonly number[], pixel: number, last: number): number {
  let low = 0;
  let high = Math.max(0, last);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= pixel) low = middle;
    else high = middle - 1;
  }
  return low;
}
