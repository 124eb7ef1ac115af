import type { Facts } from "../messages/Facts";
import { messagesFor, type Messages } from "../messages/messagesFor";
import { parseRibbonCall } from "../messages/RibbonNote";
import { tellRibbonNote } from "../messages/tellRibbonNote";

/** Fills the dialog that stands in for a pane that could not be shown. `search` is what `noticeAddress` put together. */
export function showNotice(page: Document, search: string, now: string): void {
  const asked = new URLSearchParams(search);
  const messages = messagesFor(asked.get("language"));
  page.documentElement.lang = messages.locale;
  page.title = messages.shell.pane;
  const call = parseRibbonCall(asked.get("call"), now);
  const note = call && call.kind !== "check" ? tellRibbonNote(call, messages) : null;
  const { noPaneTitle, noPane } = messages.ribbon;
  const lines = note
    ? [note.text, ...(note.facts ? factLines(note.facts, messages) : []), noPaneTitle]
    : [];
  page.body.append(line(page, "h1", note?.title ?? noPaneTitle));
  for (const text of [...lines, noPane]) if (text) page.body.append(line(page, "p", text));
}

function factLines(facts: Facts, { words }: Messages): readonly string[] {
  return [
    `${words.what}: ${facts.what}`,
    `${words.why}: ${facts.why}`,
    `${words.remedy}: ${facts.remedy}`,
  ];
}

function line(page: Document, name: "h1" | "p", text: string): HTMLElement {
  const element = page.createElement(name);
  element.textContent = text;
  return element;
}
