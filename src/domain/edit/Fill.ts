/** A cell's solid fill, or none. `#RRGGBB`. Pattern and gradient fills are `other`: they are never written over. */
export type Fill =
  | { readonly kind: "none" }
  | { readonly kind: "solid"; readonly color: string }
  | { readonly kind: "other" };

export function sameFill(a: Fill, b: Fill): boolean {
  return (
    a.kind === b.kind &&
    (a.kind !== "solid" || b.kind !== "solid" || a.color.toUpperCase() === b.color.toUpperCase())
  );
}

/** The pale yellow of a draft in the sheet; the same as in the pane. */
export const draftFill: Fill = { kind: "solid", color: "#FFF8DC" };
