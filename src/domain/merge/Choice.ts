/** How a person settles a conflict. */
export type Choice =
  /** It stays as the master has it. */
  | { readonly kind: "keep" }
  /** What was circulated comes back. */
  | { readonly kind: "base" }
  /** One of the versions, by its label in `Conflict.versions`. */
  | { readonly kind: "version"; readonly label: string }
  /** All versions, one below the other, in their order. */
  | { readonly kind: "all" }
  /** What the person wrote. */
  | { readonly kind: "text"; readonly text: string };
