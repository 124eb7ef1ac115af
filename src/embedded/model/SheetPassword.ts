import { sha512 } from "./sha512";

/**
 * A protected sheet's password as the file keeps it (ECMA-376 Part 1, 18.3.1.85): a salted hash, or the 16 bits of
 * older versions. `spinCount` rounds; hash and salt in Base64.
 */
export type SheetPassword =
  | {
      readonly kind: "hashed";
      readonly algorithmName: string;
      readonly hashValue: string;
      readonly saltValue: string;
      readonly spinCount: number;
    }
  | { readonly kind: "short"; readonly password: string };

/** Rounds, as Excel makes them. */
const spinCount = 100_000;

export function hashPassword(word: string, salt: Uint8Array): SheetPassword {
  return {
    kind: "hashed",
    algorithmName: "SHA-512",
    hashValue: toBase64(spin(word, salt, spinCount)),
    saltValue: toBase64(salt),
    spinCount,
  };
}

/** Whether a word opens the sheet; null where the file's algorithm is not known here. */
export function opens(password: SheetPassword, word: string): boolean | null {
  if (password.kind === "short") return shortHash(word) === parseInt(password.password, 16);
  if (password.algorithmName !== "SHA-512") return null;
  const hash = spin(word, fromBase64(password.saltValue), password.spinCount);
  return toBase64(hash) === password.hashValue;
}

function spin(word: string, salt: Uint8Array, rounds: number): Uint8Array {
  let hash = sha512(new Uint8Array([...salt, ...utf16(word)]));
  const next = new Uint8Array(68);
  const count = new DataView(next.buffer);
  for (let round = 0; round < rounds; round++) {
    next.set(hash);
    count.setUint32(64, round, true);
    hash = sha512(next);
  }
  return hash;
}

const utf16 = (word: string) =>
  [...Array(word.length).keys()].flatMap((index) => {
    const unit = word.charCodeAt(index);
    return [unit & 0xff, unit >> 8];
  });

/** ECMA-376 Part 4, 3.3.1.81: the way of versions before 2013. */
function shortHash(word: string): number {
  let hash = 0;
  for (let index = word.length - 1; index >= 0; index--) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= word.charCodeAt(index);
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return hash ^ word.length ^ 0xce4b;
}

const toBase64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string) =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
