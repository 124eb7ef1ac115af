import { readFileSync, writeFileSync } from "node:fs";
import { format } from "oxfmt";

const [begin, end] = ["<!-- figures: npm run bench -->", "<!-- end of figures -->"];

/** Puts figures between the two marks of a page; all else on it is written by hand and stays. */
export async function writeFigures(page: string, figures: string): Promise<void> {
  const [before, rest] = readFileSync(page, "utf8").split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`${page}: the marks of the figures are gone`);
  const text = [before, begin, "\n\n", figures, "\n\n", end, after].join("");
  writeFileSync(page, (await format(page, text)).code);
}
