/** Asks the browser to save a text; some Office web views silently do nothing, so nobody may rely on it. */
export function offerDownload(text: string, name: string): void {
  if (typeof URL.createObjectURL !== "function") return;
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // A saving that has begun holds the text itself.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
