import type { Profile } from "../domain/profile/Profile";
import type { Legend } from "../domain/schedule/findLegend";

/** What the sheets of a workbook are read with. */
export type InspectWords = { readonly profile: Profile; readonly legend: Legend };
