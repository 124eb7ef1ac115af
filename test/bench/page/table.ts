/** A table in Markdown; formatting puts its columns in line. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [head, head.map((_, i) => (i === 0 ? "---" : "---:")), ...rows].map(line).join("\n");
}
