import { turn } from "../../support/until";
import { bytes, fakeReaders, nothingIn, read, ready } from "./fakeReaders";

describe("a worker that fails over a file", () => {
  const damaged = (file: string, detail: string) => ({
    ok: false,
    failure: { code: "damaged", file, detail: `the reader: ${detail}` },
  });
  const ways = [
    ["dies", "out of memory", ({ reader }) => reader(0).die("out of memory")],
    [
      "throws",
      "RangeError: deep",
      ({ reader }) => reader(0).say({ kind: "failed", detail: "RangeError: deep" }),
    ],
    ["falls silent", "it does not answer", ({ beats }) => beats(1201)],
  ] as readonly (readonly [string, string, (pool: ReturnType<typeof fakeReaders>) => void])[];

  test.each(ways)("and %s costs that file; the next has a fresh worker", async (_, why, fail) => {
    const pool = fakeReaders(1);
    const first = pool.files.read(bytes(), "a");
    const second = pool.files.read(bytes(), "b");
    pool.reader(0).say(ready);
    fail(pool);
    await expect(first).resolves.toEqual(damaged("a", why));
    expect(pool.reader(0).stopped).toBe(true);
    await turn();
    pool.reader(1).say(ready);
    pool.reader(1).say(read);
    await expect(second).resolves.toEqual(nothingIn("b"));
  });

  test("one that says something now and then is waited for", async () => {
    const { files, reader, beats } = fakeReaders(1);
    const answer = files.read(bytes(), "a");
    reader(0).say(ready);
    for (let done = 0; done < 5; done++) {
      beats(1000);
      reader(0).say({ kind: "progress", progress: { done, total: 5 } });
    }
    reader(0).say(read);
    await expect(answer).resolves.toEqual(nothingIn("a"));
  });

  test("one that dies with nothing to do costs nothing", async () => {
    const { files, readers, reader } = fakeReaders(1);
    const first = files.read(bytes(), "a");
    reader(0).say(ready);
    reader(0).say(read);
    await first;
    reader(0).die("gone");
    const second = files.read(bytes(), "b");
    reader(1).say(ready);
    reader(1).say(read);
    await expect(second).resolves.toEqual(nothingIn("b"));
    expect(readers).toHaveLength(2);
  });
});
