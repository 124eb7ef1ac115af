import { readFileSync } from "node:fs";
import path from "node:path";
import { copyNamespace } from "../../src/adapters/office/keptCopyParts";
import { journalNamespace } from "../../src/adapters/office/journalRecord";
import { notebookNamespace } from "../../src/adapters/office/notebookContent";
import { journalLimits } from "../../src/adapters/office/pruneJournal";
import { stampNamespace } from "../../src/domain/circulate/Stamp";
import { keptCopyLimits } from "../../src/domain/takeBack/keepCopy";
import { messagesFor } from "../../src/messages/messagesFor";
import { explanations } from "../../src/taskpane/fallback/explanations";
import { projectRoot } from "../support/projectRoot";

const file = (name: string) => readFileSync(path.join(projectRoot, name), "utf8");
const manual = file("docs/管理者の手引き.md");
const section = (title: string) => {
  const from = manual.slice(manual.indexOf(`\n## ${title}`) + 1);
  return from.slice(0, from.indexOf("\n## "));
};

/** All sentences of the pane, its fallback and the ribbon, as one text without spaces. */
const said = [JSON.stringify([messagesFor("ja-JP"), explanations]), file("manifest.xml")]
  .join("\n")
  .replace(/\s/gu, "");

test("what it quotes of the pane where something is wrong, the pane says in these words", () => {
  const rows = section("12. 困ったとき").split("\n");
  const quotes = rows.flatMap((row) =>
    [...(row.split("|")[1] ?? "").matchAll(/「([^」]+)」/gu)].map(([, quote]) => quote as string),
  );
  expect(quotes.length).toBeGreaterThan(5);
  for (const quote of quotes) expect(said).toContain(quote.replace(/\s/gu, ""));
});

test("the buttons and titles it sends a person to are there", () => {
  const { settings, records, arriving } = messagesFor("ja-JP");
  for (const label of [settings.title, records.remove, arriving.missing.title])
    expect(manual).toContain(`「${label}」`);
  const kinds = section("10. ブックとパソコンに残るもの");
  for (const kind of ["notebook", "journal", "stamp", "copies"] as const)
    expect(kinds).toContain(`| ${records.kinds[kind]} `);
});

test("it names all that is kept in a workbook, with its limits", () => {
  for (const namespace of [notebookNamespace, journalNamespace, stampNamespace, copyNamespace])
    expect(manual).toContain(`\`${namespace}\``);
  const { commands, bytes, days } = journalLimits;
  expect(manual).toContain(`${commands}件、文字で${bytes / 1e6} MBまで、${days}日まで`);
  expect(keptCopyLimits).toEqual({ copy: 1_000_000, all: 12_000_000 });
  expect(manual).toContain("1冊で文字100万字、合わせて1,200万字まで");
});

test("every claim that has a number has its document's address, and none stands idle", () => {
  const [text = "", list = ""] = manual.split("\n## 根拠にした文書");
  const listed = [...list.matchAll(/^\| (〔\d+〕) +\| .* — (https:\S+) +\|$/gm)].map(
    ([, number]) => number,
  );
  const used = [...text.matchAll(/〔\d+〕/gu)].map(([number]) => number);
  expect(listed.length).toBeGreaterThan(15);
  expect([...new Set(used)].sort()).toEqual([...listed].sort());
});
