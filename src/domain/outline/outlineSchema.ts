import { z } from "zod";
import type { Outline } from "./Outline";

/** Far above any real plan, and small enough to circulate in a workbook. */
export const outlineLimits = {
  goals: 50,
  /** Directions of one goal. */
  directions: 100,
  /** Points of one direction. */
  points: 50,
  /** Characters of a title. */
  title: 200,
  /** Characters of a point. */
  point: 500,
  /** Characters of the whole outline as JSON. */
  whole: 300_000,
} as const;

/** Something to read: white space alone would fold to nothing, and match every empty cell. */
const title = z.string().max(outlineLimits.title).regex(/\S/u, "expected a title");
const number = z.int().min(1).max(99);

/** An outline from anywhere: an imported file, the workbook. */
export const outlineSchema: z.ZodType<Outline> = z
  .looseObject({
    goals: z
      .array(
        z.looseObject({
          number,
          title,
          directions: z
            .array(
              z.looseObject({
                number: number.nullable().default(null),
                title,
                points: z
                  .array(z.string().max(outlineLimits.point))
                  .max(outlineLimits.points)
                  .optional(),
              }),
            )
            .max(outlineLimits.directions),
        }),
      )
      .min(1)
      .max(outlineLimits.goals),
  })
  .superRefine(({ goals }, context) => {
    const numbers = goals.map((goal) => goal.number);
    const twice = numbers.find((one, i) => numbers.indexOf(one) !== i);
    if (twice !== undefined) {
      context.addIssue({ code: "custom", path: ["goals"], message: `two goals ${twice}` });
    }
  })
  .refine((outline) => JSON.stringify(outline).length <= outlineLimits.whole, "too long");
