/** The client expects a COM host's arrays; these two members are all that it uses of them. */
export type SafeArray = unknown[] & { toArray(): unknown[]; dimensions(): number };

export function safeArray(elements: readonly unknown[]): SafeArray {
  const array = [...elements];
  return Object.assign(array, { toArray: () => array, dimensions: () => 1 });
}
