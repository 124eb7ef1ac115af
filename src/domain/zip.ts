/** Two lists side by side; what one of them has beyond the end of the other is left out. */
export function zip<One, Other>(ones: readonly One[], others: readonly Other[]): [One, Other][] {
  const rest = others[Symbol.iterator]();
  return ones.flatMap((one): [One, Other][] => {
    const next = rest.next();
    return next.done ? [] : [[one, next.value]];
  });
}
