import type { Locale } from "../../src/messages/inBoth";

/** One way in which a person may have the pane before them. Sizes in CSS pixels. */
export type Look = {
  readonly width: number;
  readonly height: number;
  /** Device pixels to a CSS pixel. */
  readonly zoom: 1 | 2;
  readonly language: Locale;
  readonly colours: "light" | "dark" | "forced";
};

const plain = { width: 320, height: 800, zoom: 1, language: "ja", colours: "light" } as const;

const daily = [plain, { ...plain, language: "en", colours: "dark" }] as const;

/**
 * In `npm run screens`: three widths, three kinds of colours and two languages, and 200 %, which leaves the smallest pane
 * half as high: a pane of 640 × 800 pixels shows as much as one of 320 × 400.
 */
const everyLook: readonly Look[] = (["ja", "en"] as const).flatMap((language) => [
  ...[320, 400, 600].flatMap((width) =>
    (["light", "dark", "forced"] as const).map((colours): Look => ({
      ...plain,
      width,
      colours,
      language,
    })),
  ),
  { ...plain, height: 400, zoom: 2, language },
]);

/** The folder for pictures, where they are wanted. */
export const pictures = process.env["PICTURES"];

let shown = 0;

/**
 * How the next state is looked at. In `npm test` the first of a test file – the screen that it is about – in each language,
 * one of them in the dark; those that follow in one and the other by turns.
 */
export function looks(): readonly Look[] {
  if (pictures) return everyLook;
  const turn = shown++;
  return turn === 0 ? daily : daily.slice(turn % 2).slice(0, 1);
}

/** Lies among the pictures where something was found. */
export const findingsFile = "findings.txt";
