/**
 * What a fault left of a command.
 *
 * - `before`, `after`: the workbook is so, and a person is told so
 * - `partly`: what was not written is named, place by place
 * - `journal`: the next pane offered what was begun, and that led back
 * - `look`: a co-author moved rows meanwhile; a person is told to look, and every text stands
 * - `named`: a weakness that is known and described (`isNamed`)
 */
export const verdicts = ["before", "after", "partly", "journal", "look", "named"] as const;
export type Verdict = (typeof verdicts)[number];
