import type { Finding } from "../../domain/rules/Finding";
import type { RuleId } from "../../domain/rules/RuleFacts";
import type { NotebookFailure } from "../../ports/Notebook";
import type { Check } from "../../usecases/checkWorkbook";

/** What the check said, and when (ISO 8601). */
export type Checked = Check & {
  readonly at: string;
  /** Why nobody knows which findings were left as they are; null where that is known. */
  readonly notesFailure: NotebookFailure | null;
  /** The name of last year's file that it was compared with; null where none was open. */
  readonly lastFile: string | null;
};

export const checkOrders = ["severity", "measure", "department", "rule"] as const;
export type CheckOrder = (typeof checkOrders)[number];

/** Whose findings are listed: the chosen department's, or everybody's. */
export type CheckScope = "own" | "all";

/** What is to be put right together: all that is listed, all of a rule, or one. */
export type PreviewOf =
  | { readonly kind: "all" }
  | { readonly kind: "rule"; readonly rule: RuleId }
  | { readonly kind: "finding"; readonly id: string };

export type CheckView =
  /** `from`: what was left for it, so that the focus goes back there; `id` null: it was about several findings. */
  | {
      readonly kind: "list";
      readonly from?: { readonly kind: "preview" | "ignore"; readonly id: string | null };
    }
  /** Every change, before it is made [03b]. */
  | { readonly kind: "preview"; readonly of: PreviewOf }
  /** Why a finding is left as it is [03c]. */
  | { readonly kind: "ignore"; readonly finding: Finding };

/** The tab 点検. */
export type CheckState = {
  /** As of the last reading; null before the first. */
  readonly checked: Checked | null;
  readonly view: CheckView;
  readonly scope: CheckScope;
  readonly order: CheckOrder;
  /** Sheets that are no part of the table in front are listed, too. */
  readonly everySheet: boolean;
  /** Groups that a person opened (true) or closed, by their keys; of the others the first is open if it is urgent. */
  readonly toggled: ReadonlyMap<string, boolean>;
  /** Which of several fixes a person chose, by the finding's id in `checked`. */
  readonly choices: ReadonlyMap<string, number>;
  /** Ids of findings of which a fix would lose colours inside a cell. */
  readonly losing: ReadonlySet<string>;
  /** Why the reason was not kept. */
  readonly notKept: NotebookFailure | null;
};

export const initialCheck: CheckState = {
  checked: null,
  view: { kind: "list" },
  // With no department chosen everything is listed all the same.
  scope: "own",
  order: "severity",
  everySheet: false,
  toggled: new Map(),
  choices: new Map(),
  losing: new Set(),
  notKept: null,
};
