import { profileLimits, profileSchema, type Profile } from "../../src/domain/profile/Profile";
import { refuse } from "../../src/domain/Result";
import type { Deps } from "../../src/usecases/Deps";
import { exportProfile, importProfile, keepProfile } from "../../src/usecases/profile";
import { openBook, openDesk, sampleBytes } from "../support/desk";
import { deskFor } from "./yearBook";

const profile = profileSchema.parse({
  name: "みなも市",
  departments: [{ name: "こども家庭課", formerly: ["子育て支援課"] }],
});

const keptProfile = async ({ notebook }: Deps) => {
  const notes = await notebook.read();
  return notes.ok ? notes.value.profile : notes.failure;
};

test("nothing is kept until somebody keeps it; null gives it back", async () => {
  const { deps } = deskFor();
  expect(await keptProfile(deps)).toBeNull();
  expect(await keepProfile(deps, profile)).toEqual({ ok: true, value: profile });
  expect(await keptProfile(deps)).toEqual(profile);
  await keepProfile(deps, null);
  expect(await keptProfile(deps)).toBeNull();
});

test("a profile that could not be read again is not kept, and the rest of the notebook is safe", async () => {
  const { deps, memory } = deskFor();
  await keepProfile(deps, profile);
  const long: Profile = { ...profile, name: "市".repeat(profileLimits.word + 1) };
  const twice: Profile = {
    ...profile,
    departments: [...profile.departments, ...profile.departments],
  };
  const huge = { ...profile, pages: "字".repeat(600_000) };
  const refusals = [await keepProfile(deps, long), await keepProfile(deps, twice)];
  expect(refusals.map((result) => !result.ok && result.failure)).toMatchObject([
    { code: "not-a-profile", path: "name" },
    { code: "not-a-profile", path: "departments.1.name" },
  ]);
  expect(await keepProfile(deps, huge)).toMatchObject({ ok: false, failure: { path: "" } });
  expect(memory.notes().profile).toEqual(profile);
});

test("a notebook that cannot be written says so", async () => {
  const { deps } = deskFor();
  const failure = { code: "newer" as const, detail: "version 2" };
  const closed = { ...deps.notebook, update: () => Promise.resolve(refuse(failure)) };
  expect(await keepProfile({ ...deps, notebook: closed }, profile)).toEqual({ ok: false, failure });
});

test("the profile is still in the workbook when the pane is opened again", async () => {
  const workbook = await openBook(sampleBytes("令和5年度"), "令和5年度.xlsx");
  const first = await openDesk(workbook);
  const fromFile = importProfile('{"name":"みなも市","added later":{"by":"新版"}}');
  if (!fromFile.ok) throw new Error(fromFile.failure.detail);
  await keepProfile(first.deps, fromFile.value);
  first.close();
  const second = await openDesk(workbook);
  const kept = await keptProfile(second.deps);
  second.close();
  expect(kept).toEqual(fromFile.value);
  expect(exportProfile(fromFile.value)).toContain("新版");
});
