import type { Result } from "../../domain/Result";
import type { PartsFailure } from "../../ports/CirculationParts";
import type { NotebookFailure } from "../../ports/Notebook";
import type {
  Delivered,
  DeliveryFailure,
  DeliveryWay,
  OutgoingFile,
} from "../../ports/WorkbookDelivery";
import type { CopyOrder } from "../../usecases/makeCopies";
import type { CirculateFailure, Circulated } from "../../usecases/prepareCirculation";
import type { CirculationProposal } from "../../usecases/proposeCirculation";

/** What is made for each department; `stamp`: nothing, the workbook itself goes round. */
export const circulateForms = ["whole", "extract", "stamp"] as const;
export type CirculateForm = CopyOrder["form"] | "stamp";

/** What a person has changed of the proposal; null: as it is proposed. */
export type TypedCirculation = {
  readonly planName: string | null;
  readonly fiscalYear: number | null;
  readonly chosen: ReadonlySet<string> | null;
  readonly form: CirculateForm;
  readonly search: string;
};

/** How far handing out has come. */
export type Handing = {
  readonly delivered: Delivered | null;
  /** Files that still wait for a click. */
  readonly left: readonly OutgoingFile[];
  /** Ways by which nothing arrived, as the person has seen. */
  readonly not: readonly DeliveryWay[];
  readonly failure: DeliveryFailure | null;
  readonly busy: boolean;
};

/** What was made last, as long as the pane is open. */
export type MadeCirculation = {
  readonly circulated: Circulated;
  /** The ways that are open here, the best one first. */
  readonly ways: readonly DeliveryWay[];
  readonly handing: Handing;
};

/** 配布の準備, inside the tab 統合. */
export type CirculateState = {
  readonly open: boolean;
  /** null: being looked for. */
  readonly proposal: Result<CirculationProposal, PartsFailure | NotebookFailure> | null;
  readonly typed: TypedCirculation;
  /** The departments whose copies are being made, in their order. */
  readonly making: readonly string[];
  /** Why nothing was made. */
  readonly failure: CirculateFailure | null;
  readonly made: MadeCirculation | null;
};

export const nothingTyped: TypedCirculation = {
  planName: null,
  fiscalYear: null,
  chosen: null,
  form: "whole",
  search: "",
};

export const initialCirculate: CirculateState = {
  open: false,
  proposal: null,
  typed: nothingTyped,
  making: [],
  failure: null,
  made: null,
};
