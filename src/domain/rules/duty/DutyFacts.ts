/** What the rule about 役割 has to say, for `messages` to word. */
export type DutyFacts = {
  readonly "duty/numbering":
    | {
        readonly problem: "gap" | "twice" | "start" | "order";
        /** The numbers as they stand, from the top: ①②④. */
        readonly numbers: readonly string[];
        readonly expected: readonly string[];
      }
    | { readonly problem: "other-role"; readonly duty: string; readonly role: string };
};
