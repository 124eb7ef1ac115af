import { refuse, succeed, type Result } from "../../domain/Result";
import type { Running } from "../../ports/LiveWorkbook";
import type { BytesFailure } from "../../ports/WorkbookDelivery";
import type { OfficeHost } from "./OfficeHost";

/** The largest that Excel hands out at once, and as few round trips as can be (`Document.getFileAsync`). */
const sliceBytes = 4 * 1024 * 1024;

/**
 * The open workbook's file. Excel makes a copy of it, which is handed out in slices and given back in every case: it
 * refuses to make a third.
 */
export async function documentFile(
  { Office }: OfficeHost,
  running: Running = {},
): Promise<Result<Uint8Array, BytesFailure>> {
  const opened = await answered<Office.File>((answer) =>
    Office.context.document.getFileAsync(
      Office.FileType.Compressed,
      { sliceSize: sliceBytes },
      answer,
    ),
  );
  if (!opened.ok) return opened;
  const file = opened.value;
  const read = await readSlices(file, running);
  // A copy that cannot be given back is Excel's own affair: the bytes are as good.
  await answered<void>((answer) => file.closeAsync(answer));
  return read;
}

async function readSlices(
  file: Office.File,
  { signal, onProgress }: Running,
): Promise<Result<Uint8Array, BytesFailure>> {
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for (let index = 0; index < file.sliceCount; index++) {
    if (signal?.aborted) return refuse({ code: "cancelled", detail: "stopped on request" });
    const slice = await answered<Office.Slice>((answer) => file.getSliceAsync(index, answer));
    if (!slice.ok) return slice;
    const data = slice.value.data as ArrayLike<number>;
    bytes.set(data, at);
    at += data.length;
    onProgress?.({ done: index + 1, total: file.sliceCount });
  }
  if (at !== file.size)
    return refuse({ code: "host-failure", detail: `${at} of ${file.size} bytes came` });
  return succeed(bytes);
}

type Answer<Value> = (result: Office.AsyncResult<Value>) => void;

/** An asynchronous call of the older Office.js, as a value. It may also throw at once, where it is not offered at all. */
async function answered<Value>(
  call: (answer: Answer<Value>) => void,
): Promise<Result<Value, BytesFailure>> {
  try {
    const result = await new Promise<Office.AsyncResult<Value>>(call);
    if (result.error) return refuse({ code: "host-failure", detail: wordsOf(result.error) });
    return succeed(result.value);
  } catch (error) {
    return refuse({ code: "host-failure", detail: String(error) });
  }
}

function wordsOf({ code, name, message }: Office.Error): string {
  return `${code} (${name}): ${message}`;
}
