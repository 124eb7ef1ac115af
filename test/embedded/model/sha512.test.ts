import { createHash } from "node:crypto";
import { sha512 } from "../../../src/embedded/model/sha512";

describe("sha512", () => {
  it.each([0, 1, 3, 63, 64, 111, 112, 127, 128, 129, 1000])(
    "of %d bytes is what Node's own says",
    (length) => {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + length) % 256);
      const expected = createHash("sha512").update(bytes).digest("hex");
      expect(Buffer.from(sha512(bytes)).toString("hex")).toBe(expected);
    },
  );
});
