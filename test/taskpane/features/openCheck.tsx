import { screen } from "@testing-library/react";
import { messagesFor } from "../../../src/messages/messagesFor";
import { book, rules } from "../checkedBook";
import { openPane, press, type OpenPane, type PaneOptions } from "../openPane";

const { findings: told } = messagesFor("ja");
type RuleId = keyof typeof told;

/** The heading over a rule's findings. */
export const titleOf = (rule: RuleId) => told[rule].title;

/** The pane over the book with slips, the tab 点検 in front. */
export const openCheck = (options: PaneOptions = {}): Promise<OpenPane> =>
  openPane(book, { tab: "check", rules, ...options });

/** The findings of the open groups. */
export const items = () => screen.getAllByRole("listitem").map((item) => item.textContent);

/** What the tab says of itself. */
export const tab = () => screen.getByRole("tab", { name: /^点検/u }).textContent;

export const openGroup = (rule: RuleId) => press(new RegExp(`^${titleOf(rule)}\\s*\\d+件$`, "u"));
