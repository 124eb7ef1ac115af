import { stampNamespace } from "../../domain/circulate/Stamp";
import { refuse, succeed, type Result } from "../../domain/Result";
import {
  recordKinds,
  type BookRecords,
  type RecordKind,
  type RecordsFailure,
  type RecordSize,
} from "../../ports/BookRecords";
import { recordsFailureOf } from "./hostErrors";
import { inExcel } from "./inExcel";
import { inTurn } from "./inTurn";
import { stateOf } from "./journalEntries";
import { readCommands } from "./journalParts";
import { journalNamespace } from "./journalRecord";
import { copyNamespace } from "./keptCopyParts";
import { notebookNamespace } from "./notebookContent";
import type { OfficeHost } from "./OfficeHost";
import { utf8Bytes } from "./splitEdits";
import { earlierNamespace } from "./stampParts";
import { readParts } from "./xmlParts";

/** Every part of the add-in is in a namespace that begins so, also one of a later version. */
const ours = "urn:plan-sheet-assistant:";

const kinds: Readonly<Record<string, RecordKind>> = {
  [notebookNamespace]: "notebook",
  [journalNamespace]: "journal",
  [stampNamespace]: "stamp",
  [earlierNamespace]: "stamp",
  [copyNamespace]: "copies",
};

/** The add-in's custom XML parts in the open workbook, whatever they hold. Those of other add-ins are left alone. */
export function officeRecords(office: OfficeHost): BookRecords {
  const run = async <Value>(
    work: (context: Excel.RequestContext) => Promise<Result<Value, RecordsFailure>>,
  ): Promise<Result<Value, RecordsFailure>> => {
    const result = await inExcel(office, work);
    return result.ok ? result.value : refuse(recordsFailureOf(result.failure));
  };
  return {
    sizes: () => run(async (context) => succeed(await measure(context))),
    removeAll: () => inTurn(office, () => run(removeAll)),
  };
}

async function measure(context: Excel.RequestContext): Promise<readonly RecordSize[]> {
  const namespaces = new Set((await ownParts(context)).map(({ namespaceUri }) => namespaceUri));
  const found: RecordSize[] = [];
  for (const namespace of namespaces) {
    const parts = await readParts(context, namespace);
    const bytes = parts.reduce((sum, { xml }) => sum + utf8Bytes(xml), 0);
    found.push({ kind: kinds[namespace] ?? "other", parts: parts.length, bytes });
  }
  return recordKinds.flatMap((kind) => {
    const same = found.filter((one) => one.kind === kind);
    const sum = (of: "parts" | "bytes") => same.reduce((all, one) => all + one[of], 0);
    return same.length === 0 ? [] : [{ kind, parts: sum("parts"), bytes: sum("bytes") }];
  });
}

/** In one request: either all of it goes, or Excel has said why not. */
async function removeAll(context: Excel.RequestContext): Promise<Result<null, RecordsFailure>> {
  const begun = (await readCommands(context)).find((command) => stateOf(command) === "intent");
  if (begun) return refuse({ code: "unfinished", detail: begun.id });
  for (const part of await ownParts(context)) part.delete();
  await context.sync();
  return succeed(null);
}

async function ownParts(context: Excel.RequestContext): Promise<Excel.CustomXmlPart[]> {
  const { customXmlParts } = context.workbook;
  customXmlParts.load("items/id,items/namespaceUri");
  await context.sync();
  return customXmlParts.items.filter(({ namespaceUri }) => namespaceUri.startsWith(ours));
}
