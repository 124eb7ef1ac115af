import { createHash } from "node:crypto";
import { hashPassword, opens } from "../../../src/embedded/model/SheetPassword";

describe("a sheet's password (ECMA-376 Part 1, 18.3.1.85)", () => {
  it("is hashed as the standard says: salt and word, then every round with its number", () => {
    const salt = Uint8Array.from({ length: 16 }, (_, index) => index * 7);
    const round = (data: Buffer) => createHash("sha512").update(data).digest();
    let hash = round(Buffer.concat([Buffer.from(salt), Buffer.from("計画2024", "utf16le")]));
    for (let number = 0; number < 100_000; number++) {
      const count = Buffer.alloc(4);
      count.writeUInt32LE(number);
      hash = round(Buffer.concat([hash, count]));
    }
    expect(hashPassword("計画2024", salt)).toEqual({
      kind: "hashed",
      algorithmName: "SHA-512",
      hashValue: hash.toString("base64"),
      saltValue: Buffer.from(salt).toString("base64"),
      spinCount: 100_000,
    });
  });

  it("of an older file is its 16 bits: `password` is 83AF", () => {
    expect(opens({ kind: "short", password: "83AF" }, "password")).toBe(true);
    expect(opens({ kind: "short", password: "83AF" }, "passwort")).toBe(false);
  });

  it("is not guessed at where the algorithm is another", () => {
    const other = { kind: "hashed", algorithmName: "SHA-1", hashValue: "", saltValue: "" } as const;
    expect(opens({ ...other, spinCount: 1 }, "x")).toBeNull();
  });
});
