import { turn } from "../../support/until";
import { bytes, fakeReaders, nothingIn, read, ready } from "./fakeReaders";

const filesSentTo = ({ sent }: { readonly sent: readonly { readonly file: string }[] }) =>
  sent.map(({ file }) => file);

describe("files and their readers", () => {
  test("a few are read at once, the others in their order, each by the next that is free", async () => {
    const { files, readers, reader } = fakeReaders(2);
    const answers = ["a", "b", "c", "d"].map((file) => files.read(bytes(), file));
    expect(readers).toHaveLength(2);
    readers.forEach(({ say }) => say(ready));
    expect(readers.map(filesSentTo)).toEqual([["a"], ["b"]]);
    reader(1).say(read);
    await expect(answers[1]).resolves.toEqual(nothingIn("b"));
    await turn();
    expect(readers.map(filesSentTo)).toEqual([["a"], ["b", "c"]]);
    reader(0).say(read);
    await turn();
    reader(0).say(read);
    reader(1).say(read);
    await expect(Promise.all(answers)).resolves.toEqual(["a", "b", "c", "d"].map(nothingIn));
    expect(readers).toHaveLength(2);
  });

  test("nothing is sent before the worker is there, and the caller keeps its bytes", async () => {
    const { files, reader } = fakeReaders(1);
    const mine = bytes();
    const answer = files.read(mine.subarray(1), "a");
    expect(reader(0).sent).toEqual([]);
    reader(0).say(ready);
    expect(reader(0).sent).toEqual([{ bytes: new Uint8Array([2, 3]), file: "a" }]);
    reader(0).say(read);
    await answer;
    expect(mine).toEqual(bytes());
  });

  test("progress is passed on; a refusal is the file's, and the worker reads on", async () => {
    const { files, readers, reader } = fakeReaders(1);
    const progress: unknown[] = [];
    const first = files.read(bytes(), "a", { onProgress: (now) => progress.push(now) });
    const second = files.read(bytes(), "b");
    reader(0).say(ready);
    reader(0).say({ kind: "progress", progress: { done: 1, total: 2 } });
    const refusal = { code: "encrypted", file: "a", detail: "" } as const;
    reader(0).say({ kind: "refused", refusal });
    await expect(first).resolves.toEqual({ ok: false, failure: refusal });
    await turn();
    reader(0).say(read);
    await expect(second).resolves.toEqual(nothingIn("b"));
    expect(progress).toEqual([{ done: 1, total: 2 }]);
    expect(readers).toHaveLength(1);
  });

  test("a worker that has had nothing to do for long is closed; then nothing is left running", async () => {
    const { files, readers, reader, beats, isBeating } = fakeReaders(2);
    const first = files.read(bytes(), "a");
    reader(0).say(ready);
    reader(0).say(read);
    await first;
    beats(10);
    expect(reader(0).stopped).toBe(false);
    beats(50);
    expect(reader(0).stopped).toBe(true);
    expect(isBeating()).toBe(false);
    const second = files.read(bytes(), "b");
    expect(isBeating()).toBe(true);
    reader(1).say(ready);
    reader(1).say(read);
    await expect(second).resolves.toEqual(nothingIn("b"));
    expect(readers).toHaveLength(2);
  });
});

describe("cancelling", () => {
  const cancelled = (file: string) => ({
    ok: false,
    failure: { code: "cancelled", file, detail: "stopped on request" },
  });

  test("ends the worker; what waits is not begun; what is not cancelled goes on", async () => {
    const { files, readers, reader, beats } = fakeReaders(1);
    const signal = { aborted: false };
    const answers = [
      files.read(bytes(), "a", { signal }),
      files.read(bytes(), "b", { signal }),
      files.read(bytes(), "c"),
    ];
    reader(0).say(ready);
    signal.aborted = true;
    beats(1);
    await expect(answers[0]).resolves.toEqual(cancelled("a"));
    await expect(answers[1]).resolves.toEqual(cancelled("b"));
    expect(reader(0).stopped).toBe(true);
    await turn();
    reader(1).say(ready);
    reader(1).say(read);
    await expect(answers[2]).resolves.toEqual(nothingIn("c"));
    expect(readers.map(filesSentTo)).toEqual([["a"], ["c"]]);
  });

  test("is heard while the worker is starting, and needs none where it came first", async () => {
    const { files, readers, reader, beats } = fakeReaders(1);
    const signal = { aborted: false };
    const answer = files.read(bytes(), "a", { signal });
    signal.aborted = true;
    beats(1);
    await expect(answer).resolves.toEqual(cancelled("a"));
    expect(reader(0).stopped).toBe(true);
    await expect(files.read(bytes(), "b", { signal })).resolves.toEqual(cancelled("b"));
    expect(readers).toHaveLength(1);
  });

  test("what a stopped worker still says is nobody's", async () => {
    const { files, reader, beats } = fakeReaders(1);
    const signal = { aborted: false };
    const first = files.read(bytes(), "a", { signal });
    reader(0).say(ready);
    signal.aborted = true;
    beats(1);
    await first;
    const second = files.read(bytes(), "b");
    await turn();
    reader(1).say(ready);
    reader(0).say({ kind: "failed", detail: "late" });
    reader(0).die("late");
    reader(1).say(read);
    await expect(second).resolves.toEqual(nothingIn("b"));
  });
});

describe("without workers", () => {
  const inPage = (file: string) => nothingIn(`in the page: ${file}`);

  test("files are read in the page where none can be made", async () => {
    const startReader = () => {
      throw new Error("Worker is not defined");
    };
    const { files, isBeating, beats } = fakeReaders(2, { startReader });
    const answers = ["a", "b", "c"].map((file) => files.read(bytes(), file));
    await expect(Promise.all(answers)).resolves.toEqual(["a", "b", "c"].map(inPage));
    await turn();
    beats(1);
    expect(isBeating()).toBe(false);
  });

  test.each([
    ["its script does not come", (pool: ReturnType<typeof fakeReaders>) => pool.reader(0).die("")],
    ["it never begins", (pool: ReturnType<typeof fakeReaders>) => pool.beats(101)],
  ])("where %s, and nobody asks for one again", async (_, fail) => {
    const pool = fakeReaders(1);
    const answers = ["a", "b"].map((file) => pool.files.read(bytes(), file));
    fail(pool);
    await expect(Promise.all(answers)).resolves.toEqual(["a", "b"].map(inPage));
    expect(pool.reader(0).sent).toEqual([]);
    expect(pool.readers).toHaveLength(1);
  });

  test("one file at a time, and none that was cancelled meanwhile", async () => {
    const begun: string[] = [];
    const finish: (() => void)[] = [];
    const { files, readers } = fakeReaders(3, {
      inPage: {
        read: (_, file) => {
          begun.push(file);
          return new Promise((resolve) => finish.push(() => resolve(inPage(file))));
        },
      },
    });
    const signal = { aborted: false };
    const answers = [
      files.read(bytes(), "a"),
      files.read(bytes(), "b", { signal }),
      files.read(bytes(), "c"),
    ];
    readers.forEach(({ die }) => die("blocked"));
    await turn();
    expect(begun).toEqual(["a"]);
    signal.aborted = true;
    finish.shift()?.();
    await expect(answers[1]).resolves.toMatchObject({ failure: { code: "cancelled" } });
    await turn();
    expect(begun).toEqual(["a", "c"]);
    finish.shift()?.();
    await expect(answers[2]).resolves.toEqual(inPage("c"));
  });
});
