import { ichinoseki } from "./ichinoseki";
import type { KnownProfile } from "./KnownProfile";
import { oshu } from "./oshu";
import { yamaguchi } from "./yamaguchi";

export type { KnownProfile };

/** Every city that comes with the add-in. */
export const knownProfiles: readonly KnownProfile[] = [ichinoseki, oshu, yamaguchi];
