import { emptyContent, textContent } from "../../domain/cells/CellContent";
import { succeed, type Result } from "../../domain/Result";
import type { Package } from "./Package";
import type { ReadFault } from "./ReadFault";
import type { ReadCell } from "./ReadCell";
import type { Reading } from "./Reading";
import { StringCollector } from "./StringCollector";
import { spreadsheetNamespaces } from "./xml/namespaces";
import { readPart } from "./xml/readPart";

const item = "sst/si";
const empty: ReadCell = { text: "", content: emptyContent };

/** The shared strings in their order, as the cells that show them; an empty `si` keeps its place. */
export async function readSharedStrings(
  book: Package,
  name: string,
  reading: Reading,
): Promise<Result<readonly ReadCell[], ReadFault>> {
  const strings: ReadCell[] = [];
  const collector = new StringCollector(item);
  const read = await readPart(
    book,
    {
      name,
      namespaces: spreadsheetNamespaces,
      handler: {
        open: (element) => (element.path === item ? reading.spendItem() : null),
        text: (text, path) => collector.text(text, path),
        close(path, preserve) {
          const text = collector.close(path, preserve);
          if (text !== null)
            strings.push(text === "" ? empty : { text, content: textContent(text) });
          return null;
        },
      },
    },
    reading,
  );
  return read.ok ? succeed(strings) : read;
}
