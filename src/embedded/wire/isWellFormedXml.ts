import { SaxesParser } from "saxes";

/** Excel takes nothing else as a custom XML part. */
export function isWellFormedXml(text: string): boolean {
  let good = true;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", () => {
    good = false;
  });
  parser.write(text).close();
  return good;
}
