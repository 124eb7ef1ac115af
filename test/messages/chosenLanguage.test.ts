import { chosenLanguage, chosenLanguageKey } from "../../src/messages/chosenLanguage";

const storage = (kept: string | null) => () => ({
  getItem: (key: string) => (key === chosenLanguageKey ? kept : null),
});

test("the language that was chosen counts; what is no language here, or cannot be read, does not", () => {
  expect(chosenLanguage(storage("en"))).toBe("en");
  expect(chosenLanguage(storage("ja"))).toBe("ja");
  expect(chosenLanguage(storage("fr"))).toBeNull();
  expect(chosenLanguage(storage(null))).toBeNull();
  const blocked = () => {
    throw new DOMException("denied", "SecurityError");
  };
  expect(chosenLanguage(blocked)).toBeNull();
});
