import { form } from "../../src/messages/form";
import { tellFormNotice } from "../../src/messages/tellFormNotice";

describe("what is told of a change of the form", () => {
  it("counts rows as Excel does, and says what undo does not bring back", () => {
    expect(tellFormNotice(form.ja, { code: "look-of-row-above", row: 14 })).toBe(
      "加わる行の文字、塗りつぶし、けい線は、すぐ上の15行目と同じになります。",
    );
    expect(tellFormNotice(form.ja, { code: "look-not-restored" })).toContain("すぐ上の行と同じ");
    expect(tellFormNotice(form.en, { code: "numbers-stay", count: 1 })).toBe(
      "1 number that would follow is corrected only if you choose so.",
    );
    expect(tellFormNotice(form.en, { code: "numbers-stay", count: 2 })).toBe(
      "2 numbers that would follow are corrected only if you choose so.",
    );
  });

  it("uses none of the words that are not for clerks", () => {
    const said = JSON.stringify([form.ja.refusals, form.ja.guards]);
    expect(said).not.toMatch(/エラー|データ|マージ|ブロック|エントリ/u);
  });
});
