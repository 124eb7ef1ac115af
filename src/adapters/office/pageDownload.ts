import type { OutgoingFile } from "../../ports/WorkbookDelivery";

const types: Readonly<Record<string, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12",
  zip: "application/zip",
  txt: "text/plain;charset=utf-8",
};

/** The browser reads the address after this task; a minute is ample and gives the memory back. */
const keptMilliseconds = 60_000;

/** Downloads through a link; null where the browser knows no such links. Whether it works, the page is never told. */
export function pageDownload(document: Document): ((file: OutgoingFile) => void) | null {
  if (!("download" in document.createElement("a"))) return null;
  return ({ name, bytes }) => {
    const type = types[name.split(".").at(-1)?.toLowerCase() ?? ""] ?? "application/octet-stream";
    const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    // Some web views follow only links that stand in the page.
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), keptMilliseconds);
  };
}
