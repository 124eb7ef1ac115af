import { draftEntry } from "../../../src/domain/tense/draftEntry";
import { draftPieces } from "../../../src/taskpane/features/carryForward/draftPieces";

/** The pieces of a sentence as they are shown: -gone-, +come+, ?asked?, and figures in {}. */
function shown(plan: string, taken: boolean): string {
  const sign = { same: "", removed: "-", added: "+", asked: "?" };
  const [sentence] = draftEntry(plan).sentences;
  return draftPieces(plan, sentence?.changes ?? [], taken)
    .map(({ kind, text, figure }) => `${sign[kind]}${figure ? `{${text}}` : text}${sign[kind]}`)
    .join("");
}

describe("draftPieces", () => {
  it("marks the word that is turned as a whole, and dots figures", () => {
    expect(shown("市内の商店30店に、登録を呼びかける。", true)).toBe(
      "市内の商店{30店}に、登録を-呼びかける-+呼びかけた+。",
    );
    expect(shown("会議を行う。", true)).toBe("会議を-行う-+行った+。");
  });

  it("does not take a figure into the word behind it", () => {
    expect(shown("講座を年2回開催予定。", true)).toBe("講座を{年2回}-開催予定-+開催した+。");
  });

  it("points at the word that is asked about where nothing is chosen", () => {
    expect(shown("講座を年2回開催予定。", false)).toBe("講座を{年2回}?開催予定?。");
  });

  it("marks each of several turned words, none twice", () => {
    expect(shown("講座を開催するほか、相談に応じる。", true)).toBe(
      "講座を-開催する-+開催した+ほか、相談に-応じる-+応じた+。",
    );
  });

  it("keeps every character of a sentence in which nothing is turned", () => {
    const plan = "参加者 延べ127人（令和4年12月末）";
    const pieces = draftPieces(plan, [], false);
    expect(pieces.map(({ text }) => text).join("")).toBe(plan);
    expect(pieces.filter(({ figure }) => figure).map(({ text }) => text)).toContain("延べ127人");
  });

  it("gives back the sentence, or what it becomes, when the pieces are put together", () => {
    const plan = "窓口を4か所で開くほか、名簿を12月頃に見直す(年度末まで)。";
    const [sentence] = draftEntry(plan).sentences;
    const pieces = draftPieces(plan, sentence?.changes ?? [], true);
    const without = (gone: string) =>
      pieces.flatMap(({ kind, text }) => (kind === gone ? [] : [text])).join("");
    expect(without("added")).toBe(plan);
    expect(without("removed")).toBe(sentence?.result);
  });
});
