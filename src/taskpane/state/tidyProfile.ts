import type { Profile } from "../../domain/profile/Profile";
import { columnKinds } from "../../domain/profile/columnKinds";

/** A profile as somebody typed it, without the lines that were left empty. Nothing that says anything goes. */
export function tidyProfile(profile: Profile): Profile {
  const { name, ...rest } = profile;
  return {
    ...rest,
    ...(name !== undefined && says(name) ? { name } : {}),
    roles: profile.roles.filter(says),
    departments: profile.departments
      .map((department) => ({
        ...department,
        formerly: department.formerly.filter(says),
        spellings: department.spellings.filter(says),
      }))
      .filter(({ name: own, formerly, spellings }) => [own, ...formerly, ...spellings].some(says)),
    legend: profile.legend.filter(({ symbol, meaning }) => says(symbol) || says(meaning)),
    synonyms: tidySynonyms(profile.synonyms),
  };
}

function tidySynonyms(synonyms: Profile["synonyms"]): Profile["synonyms"] {
  return Object.fromEntries(
    columnKinds.flatMap((kind) => {
      const words = (synonyms[kind] ?? []).filter(says);
      return words.length > 0 ? [[kind, words]] : [];
    }),
  );
}

function says(word: string): boolean {
  return word.trim() !== "";
}
