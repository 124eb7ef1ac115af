import { usualProfile, type Profile } from "../../domain/profile/Profile";
import type { PaneState } from "./PaneState";

/** The city's words that the workbook was read with; the usual ones until it was. */
export function shownProfile({ book }: PaneState): Profile {
  return book.kind === "read" ? book.understanding.profile : usualProfile;
}
