/** 課ごとの進み, and the summary sheet. */
export type ProgressState = {
  /** By department or by goal. */
  readonly by: "departments" | "goals";
  /** The summary is shown before it is written. */
  readonly preview: boolean;
  /** A name for its sheet as it was typed; null: the usual one. */
  readonly name: string | null;
  /** Another value each time the preview was left unwritten: the focus goes back to the button. */
  readonly left: object | null;
};

export const initialProgress: ProgressState = {
  by: "departments",
  preview: false,
  name: null,
  left: null,
};
