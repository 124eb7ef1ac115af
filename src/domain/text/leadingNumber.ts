/** `1 `, `(1) `, `（１）`, `① `, `1. ` at the start of a label. Not `12/10` and not `2月`. */
const pattern =
  /^\s*(?<number>[(（][0-9０-９]{1,2}[)）]|[①-⑳㉑-㉟]|[0-9０-９]{1,2}(?=[\s　.．、)）]))[.．、)）]?[\s　]*/u;

/** A label such as `(1) 福祉教育の推進`, taken apart. `number` is `""` where there is none. */
export function splitLeadingNumber(label: string): { number: string; title: string } {
  const number = pattern.exec(label)?.groups?.number ?? "";
  return { number, title: label.replace(pattern, "").trim() };
}
