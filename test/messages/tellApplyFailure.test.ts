import { messagesFor } from "../../src/messages/messagesFor";
import { isCalm, tellApplyFailure } from "../../src/messages/tellApplyFailure";

const told = messagesFor("ja").applyFailure;

describe("an apply failure in words", () => {
  it("says first that the workbook has not changed", () => {
    const facts = tellApplyFailure(told, { code: "protected", detail: "", restored: true });
    expect(facts.title).toBe("書き込めませんでした。ブックは変わっていません");
    expect(facts.remedy).toMatch(/シート保護の解除/u);
  });

  it("says that part has changed, and to look, in the one case in which it has", () => {
    const facts = tellApplyFailure(told, { code: "host-failure", detail: "", restored: false });
    expect(facts.title).toMatch(/一部が変わっています/u);
    expect(facts.remedy).toMatch(/シートを見て/u);
  });

  it("calls it no failure to write where there was nothing to undo", () => {
    const nothing = { code: "nothing-to-undo", detail: "", restored: true } as const;
    expect(tellApplyFailure(told, nothing).title).toBe(
      "元に戻せるものはありません。ブックは変わっていません",
    );
    expect(isCalm(nothing)).toBe(true);
    expect(isCalm({ ...nothing, code: "protected" })).toBe(false);
  });
});
