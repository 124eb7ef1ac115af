import type { Package } from "./Package";

const marks: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, "a PDF"],
  [/^\{\\rtf/, "an RTF text"],
  [/^(<!--.*-->\s*)?(<!doctype html|<html|<head|<body|<table)/is, "a web page"],
  [/^<\?xml.*<(ss:)?Workbook\b/s, "an XML spreadsheet of 2003"],
  [/^<(\?xml|[a-z])/i, "an XML file"],
  [/^MIME-Version:/i, "a web archive"],
];

/** What a file that is neither a zip nor an OLE file seems to be, by how it begins; in English, for the record. */
export function contentName(bytes: Uint8Array): string {
  const beginning = new TextDecoder().decode(bytes.subarray(0, 1024)).trimStart();
  const known = marks.find(([mark]) => mark.test(beginning));
  if (known) return known[1];
  // Control characters stand in no text, whatever its encoding; UTF-16 has zeros and its mark.
  const marked = (bytes[0] ?? 0) >= 0xfe && (bytes[1] ?? 0) >= 0xfe;
  const control = bytes.subarray(0, 1024).some((byte) => byte < 9 || (byte > 13 && byte < 27));
  return control && !marked ? "no known kind of file" : "a text, such as CSV";
}

/** What a zip is that is no workbook. */
export function packageName(book: Package): string {
  if (book.has("word/")) return "a Word document";
  if (book.has("ppt/")) return "a PowerPoint presentation";
  if (book.part("mimetype")) return "an OpenDocument file";
  return "a zip of other files";
}
