import type { KnownProfile } from "../../domain/profile/known";
import { usualProfile, type Profile } from "../../domain/profile/Profile";
import { refuse, type Result } from "../../domain/Result";
import type { ToldProblem } from "../../messages/tellProfileProblem";
import { importProfile, keepProfile } from "../../usecases/profile";
import { notKept } from "./answering";
import type { PickedFile } from "./carrying";
import { decodeText } from "./decodeText";
import type { PaneCore } from "./PaneCore";
import { readBook } from "./reading";
import { noWordsDraft, type Said, type WordsDraft } from "./readingState";
import { shownProfile } from "./shownProfile";
import { tidyProfile } from "./tidyProfile";

/** What a person can do with 市のことば. Nothing is kept before `keep` or `offer`. */
export type WordsActions = {
  readonly edit: (profile: Profile) => void;
  /** Drops what was changed. */
  readonly drop: () => void;
  /** Puts the words that every workbook begins with in place of the shown ones. */
  readonly usual: () => void;
  /** Shows the words of a file; one that cannot be read is told and changes nothing. */
  readonly openFile: (file: PickedFile) => Promise<void>;
  /** Keeps the changed words in the workbook and reads it with them. */
  readonly keep: () => Promise<void>;
  /** The answer to a known city that was offered; no is kept, too, so that nobody is asked again. */
  readonly offer: (known: KnownProfile, taken: boolean) => Promise<void>;
};

export function wordsActions(core: PaneCore): WordsActions {
  return {
    edit: (profile) => draft(core, { profile, problem: null, file: null }),
    drop: () => draft(core, noWordsDraft),
    usual: () => draft(core, { profile: usualProfile, problem: null, file: null }),
    openFile: (file) => openFile(core, file),
    keep: () => keep(core),
    offer: (known, taken) => offer(core, known, taken),
  };
}

function draft({ store }: PaneCore, wordsDraft: WordsDraft): void {
  store.set({ wordsDraft });
}

async function openFile(core: PaneCore, file: PickedFile): Promise<void> {
  const read = await profileIn(file);
  const { profile } = core.store.get().wordsDraft;
  draft(
    core,
    read.ok
      ? { profile: read.value, problem: null, file: null }
      : { profile, problem: read.failure, file: file.name },
  );
}

async function profileIn(file: PickedFile): Promise<Result<Profile, ToldProblem>> {
  try {
    return importProfile(decodeText(await file.arrayBuffer()));
  } catch (error) {
    return refuse({ code: "unreadable", path: "", detail: String(error) });
  }
}

async function keep(core: PaneCore): Promise<void> {
  const { profile } = core.store.get().wordsDraft;
  if (!profile) return;
  const tidy = tidyProfile(profile);
  draft(core, { profile: tidy, problem: null, file: null });
  const said: Said = { kind: "words", city: tidy.name ?? null };
  await keepWords(core, tidy, said, () => void keep(core));
}

async function offer(core: PaneCore, known: KnownProfile, taken: boolean): Promise<void> {
  const words = taken ? known.profile : shownProfile(core.store.get());
  const said: Said = { kind: taken ? "words" : "ownWords", city: known.city };
  await keepWords(core, words, said, () => void offer(core, known, taken));
}

/** Where they cannot be kept the reason is shown, and what was typed stays. */
async function keepWords(
  core: PaneCore,
  profile: Profile,
  said: Said,
  retry: () => void,
): Promise<void> {
  const before = core.store.get().wordsDraft;
  const kept = await keepProfile(core.deps, profile);
  if (kept.ok) {
    await readBook(core);
    // What somebody typed meanwhile is a new draft.
    if (core.store.get().wordsDraft === before) draft(core, noWordsDraft);
    core.store.set({ recognisedView: "look", said });
    return;
  }
  const { failure } = kept;
  if ("path" in failure) draft(core, { profile, problem: failure, file: null });
  else notKept(core, failure, retry);
}
