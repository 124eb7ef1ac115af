/** Why a text or value is no profile; its wording lives in `messages`. */
export type ProfileProblem = {
  readonly code: "not-json" | "not-a-profile";
  /** Where in the profile, names and numbers joined by dots (`departments.0.name`); `""` for the whole. */
  readonly path: string;
  /** What is wrong there, in the reader's own words (English); for support. */
  readonly detail: string;
};
