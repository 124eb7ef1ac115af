import { profileSchema, usualProfile, type Profile } from "../domain/profile/Profile";
import { refuse, succeed, type Result } from "../domain/Result";
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
  const json = parseJson(new TextDecoder().decode(bytes));
  if (!json.ok) return refuse({ status: 2, usage: `「${path}」はJSONとして読めません。` });
  const profile = profileSchema.safeParse(json.value);
  if (profile.success) return succeed(profile.data);
  const [issue] = profile.error.issues;
  const where = issue?.path.join(".") ?? "";
  return refuse({
    status: 2,
    usage: `「${path}」は市のことばの設定として読めません（${where}: ${issue?.message ?? ""}）。`,
  });
}

function parseJson(text: string): Result<unknown, null> {
  try {
    return succeed(JSON.parse(text.replace(/^\uFEFF/u, "")));
  } catch {
    return refuse(null);
  }
}
