import type { Result } from "../../domain/Result";
import { usualRollChoices, type RollChoices } from "../../domain/rollOver/RollChoices";
import type { BytesFailure, Delivered, DeliveryFailure } from "../../ports/WorkbookDelivery";
import type { RollOverPreview, RollPreviewFailure } from "../../usecases/rollOver";
import type { Understanding } from "../../usecases/understandWorkbook";

/** A new year's form as it is shown before it is made. */
export type ShownRoll = {
  /** What it was worked out from. */
  readonly understanding: Understanding;
  readonly preview: Result<RollOverPreview, RollPreviewFailure>;
};

/** The screens 新年度の様式を作る. */
export type RollState = {
  /** Anew each time that the screens are opened: the focus goes there. */
  readonly opening: object | null;
  /** `start`: where the form is to be made; `preview`: what would be made. */
  readonly step: "start" | "preview";
  /** In a copy that is opened first, or in the workbook that is open. */
  readonly where: "copy" | "here";
  /** A workbook that was rolled over already is to go on by another year. */
  readonly again: boolean;
  readonly choices: RollChoices;
  /** Whether a year moves, by id, where a person said so. */
  readonly decided: ReadonlyMap<string, boolean>;
  readonly colour: boolean;
  readonly shown: ShownRoll | null;
  readonly copying: boolean;
  readonly copied: Result<Delivered, BytesFailure | DeliveryFailure> | null;
};

export const initialRoll: RollState = {
  opening: null,
  step: "start",
  where: "copy",
  again: false,
  choices: usualRollChoices,
  decided: new Map(),
  colour: false,
  shown: null,
  copying: false,
  copied: null,
};
