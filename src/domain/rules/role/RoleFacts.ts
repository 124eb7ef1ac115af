/** What the rules about 区分 have to say, for `messages` to word. `own`: the table's own word, told once for all cells. */
export type RoleFacts = {
  readonly "role/unknown": {
    readonly text: string;
    readonly roles: readonly string[];
    readonly own: boolean;
  };
  readonly "role/spelling": {
    readonly text: string;
    readonly role: string;
    readonly own: boolean;
  };
  /** `slipped`: those of them whose names stand in a hierarchy column of the measure. */
  readonly "role/missing": {
    readonly missing: readonly string[];
    readonly slipped: readonly string[];
  };
  readonly "role/order": {
    readonly found: readonly string[];
    readonly expected: readonly string[];
  };
  /** `missing`: the roles that the measure lacks; one of them may be meant. */
  readonly "role/duplicate": {
    readonly role: string;
    readonly times: number;
    readonly missing: readonly string[];
  };
  /** `role`: the only one that can be meant; null where there are several, or none. */
  readonly "role/blank": { readonly duty: string; readonly role: string | null };
  /** `parts`: the duties as they would be divided among the roles; null where nobody can tell for certain. */
  readonly "role/collapsed": {
    readonly text: string;
    readonly roles: readonly string[];
    readonly parts: readonly string[] | null;
    readonly own: boolean;
  };
  readonly "role/not-a-role": { readonly label: string; readonly texts: readonly string[] };
};
