import {
  sameWords,
  wordsCanBeKept,
  type ValidationWords,
} from "../../../src/domain/edit/ValidationWords";
import { words } from "./everyKind";

const text = (length: number) => "あ".repeat(length);
const prompting = (change: Partial<ValidationWords["prompt"]>): ValidationWords => ({
  ...words,
  prompt: { ...words.prompt, ...change },
});
const alerting = (change: Partial<ValidationWords["alert"]>): ValidationWords => ({
  ...words,
  alert: { ...words.alert, ...change },
});

test("titles have 32 characters, a prompt 255, an alert 225 at most", () => {
  expect(wordsCanBeKept(prompting({ title: text(32), message: text(255) }))).toBe(true);
  expect(wordsCanBeKept(alerting({ title: text(32), message: text(225) }))).toBe(true);
  expect(wordsCanBeKept(prompting({ title: text(33) }))).toBe(false);
  expect(wordsCanBeKept(prompting({ message: text(256) }))).toBe(false);
  expect(wordsCanBeKept(alerting({ title: text(33) }))).toBe(false);
  expect(wordsCanBeKept(alerting({ message: text(226) }))).toBe(false);
});

test("words are the same if every one of them is, and how they are shown", () => {
  expect(sameWords(words, prompting({}))).toBe(true);
  const others = [
    prompting({ shown: false }),
    prompting({ title: "別" }),
    prompting({ message: "別" }),
    alerting({ shown: false }),
    alerting({ style: "warning" }),
    alerting({ title: "別" }),
    alerting({ message: "別" }),
  ];
  expect(others.map((other) => sameWords(words, other))).toEqual(others.map(() => false));
});
