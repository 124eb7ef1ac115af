import type { HeldReason } from "../../outline/LabelFinding";
import type { RepairReason } from "../../outline/whyRepair";

/** What the rules about hierarchy cells have to say, for `messages` to word. */
export type HierarchyFacts = {
  readonly "hierarchy/label": {
    readonly found: string;
    /** The right label; null where a person has to choose. */
    readonly expected: string | null;
    /** What it was compared with: the plan's outline, the same measure on another page, or its column's other labels. */
    readonly against:
      | { readonly kind: "outline" | "form" }
      | { readonly kind: "page"; readonly sheetName: string };
    /** What is wrong with it; `ask`: several may be meant, `unknown`: none is like it. */
    readonly why: RepairReason | "ask" | "unknown";
    /** Why it is not put right although the right one is known; null as a rule. */
    readonly held: HeldReason | null;
  };
  readonly "hierarchy/shifted": {
    readonly text: string;
    /** The header of the column it stands in, and of the one it looks to belong to. */
    readonly stands: string;
    readonly belongs: string;
    readonly evidence: ShiftEvidence;
  };
};

/**
 * What shows that a text stands one column off. `form`: the column's other cells have another form (`words`: the end of
 * this one, which is not theirs); `same-text`: the column it belongs to says the very same for this measure (`words`: its
 * beginning); `empty-beside`: nothing stands where it belongs; `role`: it is a role's name.
 */
export type ShiftEvidence = {
  readonly kind: "form" | "same-text" | "empty-beside" | "role";
  readonly words: string;
};
