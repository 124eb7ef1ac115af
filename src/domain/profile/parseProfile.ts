import { refuse, succeed, type Result } from "../Result";
import { checkProfile } from "./checkProfile";
import type { Profile } from "./Profile";
import type { ProfileProblem } from "./ProfileProblem";

/** A profile out of a JSON text, with or without a byte order mark. */
export function parseProfile(text: string): Result<Profile, ProfileProblem> {
  const json = parseJson(text.replace(/^\uFEFF/u, ""));
  return json.ok ? checkProfile(json.value) : json;
}

function parseJson(text: string): Result<unknown, ProfileProblem> {
  try {
    return succeed(JSON.parse(text));
  } catch (error) {
    return refuse({ code: "not-json", path: "", detail: String(error) });
  }
}
