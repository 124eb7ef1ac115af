/** The same answer for the same arguments as the last time, so that a screen is drawn anew only for another one. */
export function memoOfLast<Args extends readonly unknown[], Value>(
  work: (...args: Args) => Value,
): (...args: Args) => Value {
  let last: { readonly args: Args; readonly value: Value } | null = null;
  return (...args) => {
    if (last?.args.every((arg, i) => Object.is(arg, args[i]))) return last.value;
    last = { args, value: work(...args) };
    return last.value;
  };
}
