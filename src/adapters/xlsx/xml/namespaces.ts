/** The namespaces of Transitional and of Strict Office Open XML (ECMA-376 part 1, annex A). */
export const spreadsheetNamespaces: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
]);

/** Of attributes such as `r:id`. */
export const referenceNamespaces: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
]);

/** Of the elements of a `.rels` part (ECMA-376 part 2). */
export const relationshipNamespaces: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/package/2006/relationships",
]);

/** Markup compatibility (ECMA-376 part 3): choices for newer readers, and a fallback for all others. */
export const compatibilityNamespace = "http://schemas.openxmlformats.org/markup-compatibility/2006";
