import { readFileSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "./projectRoot";

export const manualFolder = path.join(projectRoot, "docs");
export const manualText = readFileSync(path.join(manualFolder, "利用の手引き.md"), "utf8");

/** What a line of 利用の手引き has a person do or look for, in order. */
export type ManualPart =
  /** 「**書き込む**」: is pressed. `last`: the one at the bottom, where two have the name. */
  | { readonly kind: "press"; readonly words: string; readonly last: boolean }
  /** 「未確認」: is to be seen. */
  | { readonly kind: "sees"; readonly words: string }
  /** One of the phrases that were asked for. */
  | { readonly kind: "act"; readonly words: string }
  | { readonly kind: "picture"; readonly file: string };

const quoted = /(?<last>下の)?「(?:\*\*(?<press>[^「」]+)\*\*|(?<sees>[^「」]+))」/u;
const pictured = /!\[[^\]]*\]\((?<file>[^)]+)\)/u;

const quotes = [...manualText.matchAll(new RegExp(quoted, "gu"))].map(({ groups }) => groups ?? {});

/** All quotes of the manual, tables and hints included; ○ stands for whatever is there. */
export const manualQuotes = quotes.map(({ press, sees }) => press ?? sees ?? "");

/** Of these what is to be pressed. */
export const manualPressed = quotes.flatMap(({ press }) => press ?? []);

export const manualPictures = [...manualText.matchAll(new RegExp(pictured, "gu"))].map(
  ({ groups }) => groups?.file ?? "",
);

/**
 * The numbered steps under the heading `title`, and the pictures, as one row of parts. `acts`: phrases that stand for
 * something else than pressing, such as choosing a cell in the sheet.
 */
export function manualSteps(title: string, acts: readonly string[]): readonly ManualPart[] {
  const section = new RegExp(`^#+ ${title}\\n(?<body>.*?)(?=^#)`, "msu").exec(`${manualText}\n#`);
  const lines = (section?.groups?.body ?? "").split("\n");
  const done = lines.filter((line) => /^ *(?:\d+\. |!\[)/u.test(line));
  const acting = acts.length > 0 ? [`(?<act>${acts.join("|")})`] : [];
  const every = [quoted.source, pictured.source, ...acting].join("|");
  return done.flatMap((line) => [...line.matchAll(new RegExp(every, "gu"))].flatMap(partOf));
}

function partOf({ groups = {} }: RegExpExecArray): ManualPart[] {
  const { press, last, sees, act, file } = groups;
  if (press) return [{ kind: "press", words: press, last: last !== undefined }];
  if (sees) return [{ kind: "sees", words: sees }];
  if (act) return [{ kind: "act", words: act }];
  return file ? [{ kind: "picture", file }] : [];
}
