import type { Profile } from "../Profile";

/** The profile of a city whose published sheets are known; offered to a person, never taken silently. */
export type KnownProfile = {
  readonly id: string;
  readonly city: string;
  readonly profile: Profile;
};
