import { z } from "zod";
import type { ColumnKind } from "../planSheet/PlanColumn";
import { columnKinds } from "./columnKinds";
import { findAmbiguities } from "./findAmbiguities";

/** A department (課) in the city's register. */
export type ProfileDepartment = {
  readonly name: string;
  /** Every earlier name, however long ago; one that several departments list was divided among them. */
  readonly formerly: readonly string[];
  /** Other ways in which people write the name, slips included. Width and spaces need no spelling of their own. */
  readonly spellings: readonly string[];
};

/** One line of a printed legend: ◎ 目標達成. */
export type LegendEntry = { readonly symbol: string; readonly meaning: string };

/** A city's own words. What a newer version has added travels along, unseen by the type. */
export type Profile = {
  /** The city's name. */
  readonly name?: string;
  readonly roles: readonly string[];
  /** In the register's order: blocks that are new in a cell follow it. */
  readonly departments: readonly ProfileDepartment[];
  readonly legend: readonly LegendEntry[];
  /** Header words of this city by the kind of column they stand for. */
  readonly synonyms: Readonly<Partial<Record<ColumnKind, readonly string[]>>>;
};

/** Far above any real city, and small enough to circulate in a workbook. */
export const profileLimits = {
  roles: 50,
  departments: 500,
  /** Former names or spellings of one department. */
  otherNames: 50,
  legend: 100,
  /** Synonyms of one kind. */
  synonyms: 200,
  /** Characters of a name or word. */
  word: 100,
} as const;

/** Something to read: white space alone would fold to nothing, and match every empty cell. */
const word = z.string().max(profileLimits.word).regex(/\S/u, "expected a word, found only spaces");
const words = (most: number) => z.array(word).max(most);

const department = z.looseObject({
  name: word,
  formerly: words(profileLimits.otherNames).default([]),
  spellings: words(profileLimits.otherNames).default([]),
});

/**
 * Reads a profile from anywhere: `--profile city.json`, an imported file, the workbook. Every field is optional (`{}`
 * is a profile); what is absent takes the usual words. A word with two meanings is refused: nobody could tell which
 * one was meant.
 */
export const profileSchema: z.ZodType<Profile> = z
  .looseObject({
    name: word.optional(),
    roles: words(profileLimits.roles).default(["市民", "福祉事業者", "社協", "行政"]),
    departments: z.array(department).max(profileLimits.departments).default([]),
    legend: z
      .array(z.looseObject({ symbol: word, meaning: word }))
      .max(profileLimits.legend)
      .default([]),
    synonyms: z.partialRecord(z.enum(columnKinds), words(profileLimits.synonyms)).default({}),
  })
  .superRefine((profile, context) => {
    for (const { path, word: name, other } of findAmbiguities(profile)) {
      context.addIssue({ code: "custom", path, message: `"${name}" also means ${other}` });
    }
  });

export const usualProfile: Profile = profileSchema.parse({});
