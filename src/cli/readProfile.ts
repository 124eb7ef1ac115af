import { usualProfile, type Profile } from "../domain/profile/Profile";
import type { ProfileProblem } from "../domain/profile/ProfileProblem";
import { refuse, succeed, type Result } from "../domain/Result";
import { importProfile } from "../usecases/profile";
import type { CommandIo, Outcome } from "./Command";

/** The city's words of `--profile city.json`; the usual ones where the option is absent. */
export async function readProfile(
  paths: readonly string[] | undefined,
  io: CommandIo,
): Promise<Result<Profile, Outcome>> {
  const path = paths?.at(-1);
  if (path === undefined) return succeed(usualProfile);
  const bytes = await io.readBytes(path);
  if (!bytes) return refuse({ status: 2, usage: `「${path}」を開けません。` });
  const profile = importProfile(new TextDecoder().decode(bytes));
  return profile.ok ? profile : refuse({ status: 2, usage: refusal(path, profile.failure) });
}

function refusal(path: string, { code, path: where, detail }: ProfileProblem): string {
  return code === "not-json"
    ? `「${path}」はJSONとして読めません。`
    : `「${path}」は市のことばの設定として読めません（${where}: ${detail}）。`;
}
