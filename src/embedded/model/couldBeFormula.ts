/**
 * Whether Excel could take this, without its leading sign, for a formula; a rough look, as there is no calculation
 * here: brackets and quotes are closed, nothing stands that no formula has (、。「…), and it ends in an operand.
 */
export function couldBeFormula(body: string): boolean {
  const bare = body.replace(/"(?:[^"]|"")*"/g, "0").replace(/'(?:[^']|'')*'!/g, "");
  if (!/^[\p{L}\p{N}_.\\$:!#@%(){}[\],;+\-*/^&=<>?\s]+$/u.test(bare)) return false;
  if (/[+\-*/^&=<>,(:!]\s*$/u.test(bare) || /^\s*[*/^&=<>,)%]/u.test(bare)) return false;
  return balanced(bare, "(", ")") && balanced(bare, "{", "}");
}

function balanced(text: string, open: string, close: string): boolean {
  let depth = 0;
  for (const letter of text) {
    if (letter === open) depth++;
    else if (letter === close && --depth < 0) return false;
  }
  return depth === 0;
}
