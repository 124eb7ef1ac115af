import { hokaChanges } from "../../../src/domain/tense/hokaChanges";
import { maskBrackets } from "../../../src/domain/tense/maskBrackets";

const long = "会場を貸し、地域の団体とともに見守りの輪を広げる取組を進める。";

test.each([
  ["補助金を交付するほか", "した"],
  ["相談に応じるほか", "た"],
  ["名簿を配る他、", "った"],
])("%s: the verb is turned, wherever it stands", (words, past) => {
  for (const text of [`${words}${long}`, `${long}${words}`, `${words}`]) {
    const { changes, unsure } = hokaChanges(text);
    expect(unsure).toBe(false);
    expect(changes.map((one) => one.text)).toEqual([past]);
  }
});

test.each(["相談できるほか", "相談を行っているほか", "回数が少ないほか", "行う(年2回)ほか"])(
  "%s stays, and a person should see it",
  (words) => {
    expect(hokaChanges(maskBrackets(`${words}${long}`))).toEqual({ changes: [], unsure: true });
  },
);

test.each(["委託するほかない", "委託するほかはない", "研修を行うほかの団体", "行うとともに、"])(
  "%s is something else",
  (words) => {
    expect(hokaChanges(`${words}${long}`)).toEqual({ changes: [], unsure: false });
  },
);
