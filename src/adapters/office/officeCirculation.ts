import { stampNamespace } from "../../domain/circulate/Stamp";
import { refuse, succeed, type Result } from "../../domain/Result";
import type { CirculationParts, MasterStamps, PartsFailure } from "../../ports/CirculationParts";
import { circulationFailureOf } from "./hostErrors";
import { inExcel } from "./inExcel";
import { inTurn } from "./inTurn";
import { readKeptCopies, sealKeptCopy } from "./keptCopyParts";
import type { OfficeHost } from "./OfficeHost";
import { utf8Bytes } from "./splitEdits";
import { earlierNamespace, newestStamp, openStamps, sealStamp } from "./stampParts";
import { readParts } from "./xmlParts";

/** Excel on the web takes at most 5 MB at a time. */
const bytesAtOnce = 4_000_000;

/** Stamp and returned copies of the open workbook: custom XML parts that travel with the file, one a stamp and a copy. */
export function officeCirculation(office: OfficeHost): CirculationParts {
  return {
    stamps: () => run(office, readStamps),
    copies: () =>
      run(office, async (context) => {
        const kept = await readKeptCopies(context);
        return succeed(kept.map(({ copy }) => copy));
      }),
    putStamps: ({ current, earlier }) =>
      change(office, async (context) => {
        // What is earlier stands before the current one is another: a copy never loses its base.
        await putParts(context, earlierNamespace, earlier.map(sealStamp(earlierNamespace)));
        const stamps = current ? [current] : [];
        await putParts(context, stampNamespace, stamps.map(sealStamp(stampNamespace)));
      }),
    keepCopies: (copies) =>
      change(office, async (context) => {
        const files = new Set(copies.map(({ file }) => file));
        const older = (await readKeptCopies(context)).filter(({ copy }) => files.has(copy.file));
        await addInPieces(context, copies.map(sealKeptCopy));
        for (const { id } of older) context.workbook.customXmlParts.getItem(id).delete();
      }),
    dropCopies: (files) =>
      change(office, async (context) => {
        const kept = await readKeptCopies(context);
        for (const { id, copy } of kept)
          if (files.includes(copy.file)) context.workbook.customXmlParts.getItem(id).delete();
      }),
  };
}

async function run<Value>(
  office: OfficeHost,
  work: (context: Excel.RequestContext) => Promise<Result<Value, PartsFailure>>,
): Promise<Result<Value, PartsFailure>> {
  const result = await inExcel(office, work);
  return result.ok ? result.value : refuse(circulationFailureOf(result.failure));
}

/** `work` queues; what it has queued goes in one request. */
function change(
  office: OfficeHost,
  work: (context: Excel.RequestContext) => Promise<void>,
): Promise<Result<null, PartsFailure>> {
  return inTurn(office, () =>
    run(office, async (context) => {
      await work(context);
      await context.sync();
      return succeed(null);
    }),
  );
}

/** Earlier stamps that cannot be understood are left where they are. */
async function readStamps(
  context: Excel.RequestContext,
): Promise<Result<MasterStamps, PartsFailure>> {
  const current = openStamps(await readParts(context, stampNamespace));
  if (!current.ok) return current;
  const earlier = openStamps(await readParts(context, earlierNamespace));
  return succeed({
    current: newestStamp(current.value),
    earlier: earlier.ok ? earlier.value : [],
  });
}

/** Queues the parts of a namespace to be exactly these. */
async function putParts(
  context: Excel.RequestContext,
  namespace: string,
  xmls: readonly string[],
): Promise<void> {
  const { customXmlParts } = context.workbook;
  const present = await readParts(context, namespace);
  for (const [index, xml] of xmls.entries()) {
    const part = present[index];
    if (part) customXmlParts.getItem(part.id).setXml(xml);
    else customXmlParts.add(xml);
  }
  for (const { id } of present.slice(xmls.length)) customXmlParts.getItem(id).delete();
}

/** The last piece goes with what follows. */
async function addInPieces(context: Excel.RequestContext, xmls: readonly string[]): Promise<void> {
  let bytes = 0;
  for (const xml of xmls) {
    const own = utf8Bytes(xml);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- as much as a request may hold at once
    if (bytes > 0 && bytes + own > bytesAtOnce) await context.sync();
    bytes = bytes + own > bytesAtOnce ? own : bytes + own;
    context.workbook.customXmlParts.add(xml);
  }
}
