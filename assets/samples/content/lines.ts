/** A cell text from its lines. */
export const lines = (...parts: readonly string[]): string => parts.join("\n");
