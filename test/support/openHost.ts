import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import type { HostSheetPlan } from "../../src/embedded/model/createHostSheet";
import type { HostOptions } from "../../src/embedded/wire/createHost";
import { connectOffice } from "./officeClient";

/** The host with these sheets, and the real client on it. `run` is its `Excel.run`. */
export async function openHost(
  sheets: readonly HostSheetPlan[] = [{ name: "計画" }],
  options?: HostOptions,
) {
  const workbook = createHostWorkbook({ sheets });
  const client = await connectOffice(workbook, options);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  const run = <Value>(
    work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Value>,
  ) =>
    client.Excel.run((context) => work(context, context.workbook.worksheets.getActiveWorksheet()));
  return { ...client, workbook, sheet, run };
}

export type OpenHost = Awaited<ReturnType<typeof openHost>>;

/** The error code that an `Excel.run` ended with; `"no error"` where it did not. */
export async function errorCode(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "no error";
  } catch (error) {
    if (typeof error === "object" && error !== null && "code" in error) return String(error.code);
    throw error;
  }
}

export async function readRange<Key extends keyof Excel.Range>(
  host: OpenHost,
  address: string,
  key: Key,
): Promise<Excel.Range[Key]> {
  return host.run(async (context, sheet) => {
    const range = sheet.getRange(address);
    range.load(key);
    await context.sync();
    return range[key];
  });
}
