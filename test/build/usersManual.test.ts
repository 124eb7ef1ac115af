import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { messagesFor } from "../../src/messages/messagesFor";
import { isLabel, isSaid } from "../support/saidWords";
import {
  manualFolder,
  manualPictures,
  manualPressed,
  manualQuotes,
  manualText,
} from "../support/usersManual";

test("whatever it quotes – buttons, titles, sentences –, the pane or the ribbon says in these words", () => {
  expect(manualQuotes.length).toBeGreaterThan(150);
  expect([...new Set(manualQuotes)].filter((words) => !isSaid(words))).toEqual([]);
});

test("what it has pressed is the whole of a label", () => {
  expect(manualPressed.length).toBeGreaterThan(40);
  expect(manualPressed.filter((words) => !isLabel(words))).toEqual([]);
  expect([isLabel("書き込む"), isLabel("書き込")]).toEqual([true, false]);
});

test("a word that nobody says is noticed", () => {
  for (const words of ["書き込む", "○か所に入れる", "【○】を加える"])
    expect(isSaid(words)).toBe(true);
  for (const words of ["上書きする", "○か所へ転記する"]) expect(isSaid(words)).toBe(false);
});

test("it explains the words of the trade as the pane does", () => {
  for (const { word, means } of Object.values(messagesFor("ja-JP").glossary))
    expect(manualText.replace(/ +\|/gu, " |")).toContain(`| ${word} | ${means} |`);
});

test("its pictures are there, are small, and none lies idle", () => {
  const there = readdirSync(path.join(manualFolder, "pictures")).map((file) => `pictures/${file}`);
  expect(there.sort()).toEqual([...manualPictures].sort());
  for (const file of manualPictures)
    expect(readFileSync(path.join(manualFolder, file)).length).toBeLessThanOrEqual(120_000);
});

test("its links lead somewhere", () => {
  const headings = [...manualText.matchAll(/^#+ (.+)$/gmu)].map(([, title = ""]) =>
    title.replace(/[、。]/gu, "").replaceAll(" ", "-"),
  );
  for (const [, target = ""] of manualText.matchAll(/\]\(([^)]+)\)/gu))
    if (target.startsWith("#")) expect(headings).toContain(target.slice(1));
    else expect(existsSync(path.join(manualFolder, target))).toBe(true);
});
