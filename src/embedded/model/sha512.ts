/** The first 64 bits of the fraction of a root of the first primes, as FIPS 180-4 (4.2.3, 5.3.5) asks for them. */
function fractions(count: number, root: 2n | 3n): Uint32Array {
  const words = new Uint32Array(count * 2);
  let found = 0;
  for (let candidate = 2n; found < count; candidate++) {
    let prime = true;
    for (let by = 2n; by * by <= candidate; by++) if (candidate % by === 0n) prime = false;
    if (!prime) continue;
    const value = integerRoot(candidate << (64n * root), root);
    words[found * 2] = Number((value >> 32n) & 0xffff_ffffn);
    words[found * 2 + 1] = Number(value & 0xffff_ffffn);
    found++;
  }
  return words;
}

function integerRoot(value: bigint, root: 2n | 3n): bigint {
  let [low, high] = [0n, 1n << 80n];
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** root <= value) low = middle;
    else high = middle;
  }
  return low;
}

const constants = fractions(80, 3n);
const start = fractions(8, 2n);
const schedule = new Uint32Array(160);

/**
 * SHA-512 (FIPS 180-4). The browser's own answers later, which is too late for a request that is answered as it is
 * carried out.
 */
export function sha512(bytes: Uint8Array): Uint8Array {
  const blocks = Math.ceil((bytes.length + 17) / 128);
  const padded = new DataView(new ArrayBuffer(blocks * 128));
  new Uint8Array(padded.buffer).set(bytes);
  padded.setUint8(bytes.length, 0x80);
  padded.setUint32(blocks * 128 - 4, bytes.length * 8);
  const state = start.slice();
  for (let block = 0; block < blocks; block++) {
    for (let word = 0; word < 32; word++) {
      schedule[word] = padded.getUint32(block * 128 + word * 4);
    }
    extend();
    mix(state);
  }
  const hash = new DataView(new ArrayBuffer(64));
  state.forEach((word, index) => hash.setUint32(index * 4, word));
  return new Uint8Array(hash.buffer);
}

/** A 64-bit number is two words, the higher first. A typed array has every index that is asked for here. */
const at = (words: Uint32Array, index: number) => words[index] as number;
const carry = (low: number) => (low / 0x1_0000_0000) | 0;

function extend(): void {
  for (let i = 32; i < 160; i += 2) {
    const ah = at(schedule, i - 30);
    const al = at(schedule, i - 29);
    const bh = at(schedule, i - 4);
    const bl = at(schedule, i - 3);
    const s0h = ((ah >>> 1) | (al << 31)) ^ ((ah >>> 8) | (al << 24)) ^ (ah >>> 7);
    const s0l = ((al >>> 1) | (ah << 31)) ^ ((al >>> 8) | (ah << 24)) ^ ((al >>> 7) | (ah << 25));
    const s1h = ((bh >>> 19) | (bl << 13)) ^ ((bl >>> 29) | (bh << 3)) ^ (bh >>> 6);
    const s1l = ((bl >>> 19) | (bh << 13)) ^ ((bh >>> 29) | (bl << 3)) ^ ((bl >>> 6) | (bh << 26));
    const low = at(schedule, i - 31) + (s0l >>> 0) + at(schedule, i - 13) + (s1l >>> 0);
    schedule[i + 1] = low;
    schedule[i] = (at(schedule, i - 32) + s0h + at(schedule, i - 14) + s1h + carry(low)) | 0;
  }
}

/** The standard moves its eight variables one on in every round; here the names move and the numbers stay. */
function mix(state: Uint32Array): void {
  const v = state.slice();
  for (let i = 0; i < 160; i += 2) {
    const place = (variable: number) => (variable * 2 - i) & 15;
    const a = place(0);
    const e = place(4);
    const h = place(7);
    const low = at(v, h + 1) + choice(v, e, place(5), place(6), 1) + at(schedule, i + 1);
    const high = at(v, h) + choice(v, e, place(5), place(6), 0) + at(schedule, i);
    const low1 = low + at(constants, i + 1);
    const high1 = high + at(constants, i) + carry(low1);
    const low2 = majority(v, a, place(1), place(2), 1);
    const lowE = at(v, place(3) + 1) + (low1 >>> 0);
    const lowA = (low1 >>> 0) + low2;
    v[place(3)] = at(v, place(3)) + high1 + carry(lowE);
    v[place(3) + 1] = lowE;
    v[h] = high1 + majority(v, a, place(1), place(2), 0) + carry(lowA);
    v[h + 1] = lowA;
  }
  for (let i = 0; i < 16; i += 2) {
    const low = at(state, i + 1) + at(v, i + 1);
    state[i + 1] = low;
    state[i] = at(state, i) + at(v, i) + carry(low);
  }
}

/** Σ1(e) + Ch(e, f, g), one word of it; not yet reduced. `word`: 0 the higher, 1 the lower. */
function choice(v: Uint32Array, e: number, f: number, g: number, word: 0 | 1): number {
  const x = at(v, e + word);
  const y = at(v, e + 1 - word);
  const sum = ((x >>> 14) | (y << 18)) ^ ((x >>> 18) | (y << 14)) ^ ((y >>> 9) | (x << 23));
  return (sum >>> 0) + (((x & at(v, f + word)) ^ (~x & at(v, g + word))) >>> 0);
}

/** Σ0(a) + Maj(a, b, c), likewise. */
function majority(v: Uint32Array, a: number, b: number, c: number, word: 0 | 1): number {
  const x = at(v, a + word);
  const y = at(v, a + 1 - word);
  const sum = ((x >>> 28) | (y << 4)) ^ ((y >>> 2) | (x << 30)) ^ ((y >>> 7) | (x << 25));
  const both = x & at(v, b + word);
  const most = both ^ (x & at(v, c + word)) ^ (at(v, b + word) & at(v, c + word));
  return (sum >>> 0) + (most >>> 0);
}
