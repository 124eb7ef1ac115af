/** Bytes as a clerk reads them in Explorer: whole kilobytes, at least 1, and megabytes with one decimal. */
export function tellAmount(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
