/** The first 64 bits of the fraction of a root of the first primes, as FIPS 180-4 (4.2.3, 5.3.5) asks for them. */
function fractions(count: number, root: 2n | 3n): Int32Array {
  const words = new Int32Array(count * 2);
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
const schedule = new Int32Array(160);
/** The standard's eight variables, a to h. */
const v = new Int32Array(16);

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
    for (let word = 0; word < 32; word++) schedule[word] = padded.getInt32(block * 128 + word * 4);
    extend();
    mix(state);
  }
  const hash = new DataView(new ArrayBuffer(64));
  state.forEach((word, index) => hash.setInt32(index * 4, word));
  return new Uint8Array(hash.buffer);
}

/**
 * A 64-bit number is two words, the higher first. Engines calculate fastest with signed ones; a carry is seen in the sum of
 * unsigned ones (`low`). A typed array has every index that is asked for here.
 */
const at = (words: Int32Array, index: number) => words[index] as number;
const low = (words: Int32Array, index: number) => at(words, index + 1) >>> 0;
const carry = (sum: number) => (sum / 0x1_0000_0000) | 0;

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
    const sum = low(schedule, i - 32) + (s0l >>> 0) + low(schedule, i - 14) + (s1l >>> 0);
    schedule[i + 1] = sum;
    schedule[i] = at(schedule, i - 32) + s0h + at(schedule, i - 14) + s1h + carry(sum);
  }
}

function mix(state: Int32Array): void {
  v.set(state);
  for (let i = 0; i < 160; i += 2) round(i);
  for (let i = 0; i < 16; i += 2) {
    const sum = low(state, i) + low(v, i);
    state[i + 1] = sum;
    state[i] = at(state, i) + at(v, i) + carry(sum);
  }
}

/** The standard moves its variables one on in every round; here the names move and the numbers stay. */
function round(i: number): void {
  const [b, c, d] = [(2 - i) & 15, (4 - i) & 15, (6 - i) & 15];
  const [f, g, h] = [(10 - i) & 15, (12 - i) & 15, (14 - i) & 15];
  const ah = at(v, -i & 15);
  const al = at(v, (-i & 15) + 1);
  const eh = at(v, (8 - i) & 15);
  const el = at(v, ((8 - i) & 15) + 1);
  const s1h = ((eh >>> 14) | (el << 18)) ^ ((eh >>> 18) | (el << 14)) ^ ((el >>> 9) | (eh << 23));
  const s1l = ((el >>> 14) | (eh << 18)) ^ ((el >>> 18) | (eh << 14)) ^ ((eh >>> 9) | (el << 23));
  const choiceH = (eh & at(v, f)) ^ (~eh & at(v, g));
  const choiceL = (el & at(v, f + 1)) ^ (~el & at(v, g + 1));
  const fixed = low(schedule, i) + low(constants, i);
  const sum1 = low(v, h) + (s1l >>> 0) + (choiceL >>> 0) + fixed;
  const high1 = at(v, h) + s1h + choiceH + at(schedule, i) + at(constants, i) + carry(sum1);
  const s0h = ((ah >>> 28) | (al << 4)) ^ ((al >>> 2) | (ah << 30)) ^ ((al >>> 7) | (ah << 25));
  const s0l = ((al >>> 28) | (ah << 4)) ^ ((ah >>> 2) | (al << 30)) ^ ((ah >>> 7) | (al << 25));
  const majorityH = (ah & at(v, b)) ^ (ah & at(v, c)) ^ (at(v, b) & at(v, c));
  const majorityL = (al & at(v, b + 1)) ^ (al & at(v, c + 1)) ^ (at(v, b + 1) & at(v, c + 1));
  const sumE = low(v, d) + (sum1 >>> 0);
  const sumA = (sum1 >>> 0) + (s0l >>> 0) + (majorityL >>> 0);
  v[d + 1] = sumE;
  v[d] = at(v, d) + high1 + carry(sumE);
  v[h + 1] = sumA;
  v[h] = high1 + s0h + majorityH + carry(sumA);
}
