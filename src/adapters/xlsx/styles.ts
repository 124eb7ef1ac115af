import { succeed, type Result } from "../../domain/Result";
import { builtInFormat } from "./display/builtInFormats";
import { compileFormat, type CompiledFormat } from "./display/compileFormat";
import type { Package } from "./Package";
import type { ReadFault } from "./ReadFault";
import type { Reading } from "./Reading";
import { spreadsheetNamespaces } from "./xml/namespaces";
import { readPart } from "./xml/readPart";

/** A cell's number format: the code for undoing, and the way to show a number with it. */
export type NumberFormat = { readonly code: string; readonly shown: CompiledFormat };

/** Number formats by style index (`c/@s`). */
export type Styles = { numberFormat(style: number): NumberFormat };

const general: NumberFormat = { code: "General", shown: compileFormat("General") };
export const noStyles: Styles = { numberFormat: () => general };

/** Reads the number formats out of the styles part. A style that is not there shows as `General`. */
export async function readStyles(
  book: Package,
  name: string,
  reading: Reading,
): Promise<Result<Styles, ReadFault>> {
  const codes = new Map<number, string>();
  const formatIds: number[] = [];
  const read = await readPart(
    book,
    {
      name,
      namespaces: spreadsheetNamespaces,
      handler: {
        open(element) {
          const id = Number(element.attribute("numFmtId") ?? 0);
          if (element.path === "styleSheet/numFmts/numFmt") {
            codes.set(id, element.attribute("formatCode") ?? "General");
          }
          if (element.path === "styleSheet/cellXfs/xf") formatIds.push(id);
          return null;
        },
      },
    },
    reading,
  );
  return read.ok ? succeed(stylesOf(codes, formatIds)) : read;
}

function stylesOf(codes: ReadonlyMap<number, string>, formatIds: readonly number[]): Styles {
  const known = new Map<number, NumberFormat>();
  const formatOf = (id: number): NumberFormat => {
    const code = codes.get(id);
    if (code !== undefined) return { code, shown: compileFormat(code) };
    const builtIn = builtInFormat(id);
    return { code: builtIn.code, shown: compileFormat(builtIn.shown) };
  };
  return {
    numberFormat(style) {
      const id = formatIds[style];
      if (id === undefined) return general;
      const format = known.get(id) ?? formatOf(id);
      known.set(id, format);
      return format;
    },
  };
}
