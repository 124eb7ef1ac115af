/** @jest-environment node */
import { decodeText } from "../../../src/taskpane/state/decodeText";

describe("the text of a file", () => {
  it("is read as UTF-8, or as Shift_JIS where it is not", () => {
    expect(decodeText(new TextEncoder().encode("福祉課").buffer)).toBe("福祉課");
    expect(decodeText(new Uint8Array([0x95, 0x9f, 0x8e, 0x83, 0x89, 0xdb]).buffer)).toBe("福祉課");
  });
});
