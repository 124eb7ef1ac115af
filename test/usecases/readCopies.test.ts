import { refuse, succeed } from "../../src/domain/Result";
import type { WorkbookFiles } from "../../src/ports/WorkbookFiles";
import { readCopies, type CopyRead, type ReturnedFile } from "../../src/usecases/readCopies";
import { turn } from "../support/until";

/** A port that answers when, and what, a test says. */
function slowFiles() {
  const asked = new Map<string, (answer: CopyRead) => void>();
  const read: WorkbookFiles["read"] = (_, file, running) =>
    running?.signal?.aborted
      ? Promise.resolve(refused(file, "cancelled"))
      : new Promise((resolve) => asked.set(file, resolve));
  const answer = async (file: string, copy: CopyRead = blank(file)) => {
    const resolve = asked.get(file);
    if (!resolve) throw new Error(`${file} is not being read`);
    asked.delete(file);
    resolve(copy);
    await turn();
  };
  return { deps: { files: { read } }, answer, reading: () => [...asked.keys()] };
}

const blank = (file: string): CopyRead => succeed({ file, sheets: [] });
const refused = (file: string, code: "damaged" | "unreadable" | "cancelled"): CopyRead =>
  refuse({ code, file, detail: "" });
const filesNamed = (...names: readonly string[]): ReturnedFile[] =>
  names.map((file) => ({ file, bytes: () => Promise.resolve(new Uint8Array([1])) }));
const codes = (copies: readonly CopyRead[]) =>
  copies.map((copy) => (copy.ok ? copy.value.file : copy.failure.code));

test("answers keep the order of the files, however they finish; each is told at once", async () => {
  const { deps, answer } = slowFiles();
  const told: unknown[] = [];
  const progress: string[] = [];
  const copies = readCopies(
    deps,
    filesNamed("a", "b", "c"),
    { onProgress: ({ done, total }) => progress.push(`${done}/${total}`) },
    (copy, index) => told.push([index, copy]),
  );
  await turn();
  await answer("c");
  expect(told).toEqual([[2, blank("c")]]);
  await answer("a");
  await answer("b");
  expect(codes(await copies)).toEqual(["a", "b", "c"]);
  expect(progress).toEqual(["1/3", "2/3", "3/3"]);
});

test("no more than four files are in hand at the same time", async () => {
  const { deps, answer, reading } = slowFiles();
  const fetched: string[] = [];
  const six = ["a", "b", "c", "d", "e", "f"].map((file) => ({
    file,
    bytes: () => {
      fetched.push(file);
      return Promise.resolve(new Uint8Array([1]));
    },
  }));
  const copies = readCopies(deps, six);
  await turn();
  expect(reading()).toEqual(["a", "b", "c", "d"]);
  expect(fetched).toEqual(["a", "b", "c", "d"]);
  await answer("b");
  expect(reading()).toEqual(["a", "c", "d", "e"]);
  for (const file of ["a", "c", "d", "e", "f"]) await answer(file);
  expect(codes(await copies)).toEqual(["a", "b", "c", "d", "e", "f"]);
});

test("a refused file, or one that cannot be had, does not stop the others", async () => {
  const { deps, answer } = slowFiles();
  const locked: ReturnedFile = { file: "b", bytes: () => Promise.reject(new Error("locked")) };
  const [a, c] = filesNamed("a", "c");
  if (!a || !c) throw new Error("no files");
  const copies = readCopies(deps, [a, locked, c]);
  await turn();
  await answer("a", refused("a", "damaged"));
  await answer("c");
  const answers = await copies;
  expect(codes(answers)).toEqual(["damaged", "unreadable", "c"]);
  expect(answers[1]).toEqual({
    ok: false,
    failure: { code: "unreadable", file: "b", detail: "Error: locked" },
  });
});

test("cancelling answers for all that are not read by then, without fetching them", async () => {
  const { deps, answer, reading } = slowFiles();
  const signal = { aborted: false };
  const copies = readCopies(deps, filesNamed("a", "b", "c", "d", "e", "f"), { signal });
  await turn();
  await answer("a");
  expect(reading()).toEqual(["b", "c", "d", "e"]);
  signal.aborted = true;
  for (const file of reading()) await answer(file, refused(file, "cancelled"));
  const cancelled = new Array<string>(5).fill("cancelled");
  expect(codes(await copies)).toEqual(["a", ...cancelled]);
  expect(reading()).toEqual([]);
});

test("no files, no answers", async () => {
  await expect(readCopies(slowFiles().deps, [])).resolves.toEqual([]);
});
