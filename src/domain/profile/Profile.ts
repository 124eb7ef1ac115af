import { z } from "zod";

/**
 * A city's own words. Every field is optional in a file (`{}` is a profile); what is absent takes the usual words.
 * The same schema reads `--profile city.json` and what the pane keeps in the workbook.
 */
export const profileSchema = z.object({
  roles: z.array(z.string().min(1)).default(["市民", "福祉事業者", "社協", "行政"]),
  departments: z
    .array(
      z.object({
        name: z.string().min(1),
        formerly: z.array(z.string().min(1)).default([]),
        spellings: z.array(z.string().min(1)).default([]),
      }),
    )
    .default([]),
});

export type Profile = z.infer<typeof profileSchema>;

export const usualProfile: Profile = profileSchema.parse({});
