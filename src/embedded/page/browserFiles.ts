import type { ChosenFile } from "./BookFiles";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export function chosenFile(file: File): ChosenFile {
  return { name: file.name, read: async () => new Uint8Array(await file.arrayBuffer()) };
}

/** `workbook.xlsx` beside the page; its own name, URI-encoded, is in a header. Null where the server has none. */
export async function servedFile(address: string): Promise<ChosenFile | null> {
  const response = await fetch(address, { cache: "no-store" }).catch(() => null);
  if (!response?.ok) return null;
  const name = response.headers.get("x-workbook-name");
  return {
    name: name === null ? "workbook.xlsx" : decodeURIComponent(name),
    read: async () => new Uint8Array(await response.arrayBuffer()),
  };
}

/** A download, the only way in which a page may write a file. */
export function download(bytes: Uint8Array, file: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: xlsxType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = file;
  link.click();
  // The browser reads the address after this task; a minute is ample and gives the memory back.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
