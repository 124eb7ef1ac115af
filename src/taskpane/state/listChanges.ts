/** The list with another value in one place. */
export function replacedAt<Value>(
  list: readonly Value[],
  index: number,
  value: Value,
): readonly Value[] {
  return list.map((before, i) => (i === index ? value : before));
}

export function withoutAt<Value>(list: readonly Value[], index: number): readonly Value[] {
  return list.filter((_, i) => i !== index);
}
