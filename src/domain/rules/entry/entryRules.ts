import type { Rule } from "../Rule";
import { entryMarker } from "./entryMarker";
import { tagForm } from "./tagForm";
import { entryUntagged } from "./entryUntagged";

export const entryRules: readonly Rule[] = [tagForm, entryUntagged, entryMarker];
