import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { answer } from "../../../src/embedded/serve/answer";
import { listenLocally, type Listening } from "../../../src/embedded/serve/listenLocally";

const room = mkdtempSync(path.join(tmpdir(), "serve-"));
const folder = path.join(room, "build");
const book = { path: path.join(room, "令和5年度.xlsx"), name: "令和5年度.xlsx" };
let server: Listening;

beforeAll(async () => {
  mkdirSync(path.join(folder, "assets"), { recursive: true });
  writeFileSync(path.join(folder, "index.html"), "<p>host</p>");
  writeFileSync(path.join(folder, "app.js"), "1");
  writeFileSync(path.join(room, "secret.txt"), "not yours");
  writeFileSync(book.path, "PK");
  const listening = await listenLocally(answer(folder, book), 0);
  if (!listening.ok) throw new Error(listening.failure.code);
  server = listening.value;
});

afterAll(async () => {
  await server.close();
  rmSync(room, { recursive: true });
});

type Answer = { status: number; headers: NodeJS.Dict<string | string[]>; body: string };

/** Without the tidying that `fetch` does to paths. */
function ask(
  target: string,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port: server.port, path: target, headers, method };
    const asking = request(options, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => (body += chunk.toString()));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    asking.on("error", reject).end();
  });
}

test("/ is the host's page", async () => {
  const { status, headers, body } = await ask("/");
  expect([status, headers["content-type"], body]).toEqual([
    200,
    "text/html; charset=utf-8",
    "<p>host</p>",
  ]);
});

test("queries belong to the page", async () => {
  expect((await ask("/index.html?tab=check")).status).toBe(200);
  expect((await ask("/app.js")).headers["content-type"]).toMatch(/^text\/javascript/);
});

test("the workbook comes with its name", async () => {
  const { status, headers, body } = await ask("/workbook.xlsx");
  expect([status, body]).toEqual([200, "PK"]);
  expect(decodeURIComponent(String(headers["x-workbook-name"]))).toBe("令和5年度.xlsx");
});

test.each([
  ["/nothing.js", 404],
  ["/assets", 404],
  ["/../secret.txt", 404],
  ["/%2e%2e/secret.txt", 404],
  ["/..%2fsecret.txt", 404],
  ["/%ff", 400],
])("%s: %d", async (target, status) => {
  const answered = await ask(target);
  expect(answered.status).toBe(status);
  expect(answered.body).not.toContain("not yours");
});

test("writes nothing", async () => {
  expect((await ask("/", {}, "POST")).status).toBe(405);
});

test("a page of another name that leads here gets nothing", async () => {
  expect((await ask("/workbook.xlsx", { host: "evil.example:3000" })).status).toBe(403);
  expect((await ask("/workbook.xlsx", { host: "localhost:3000" })).status).toBe(200);
});

test("a port that is taken is a refusal", async () => {
  const second = await listenLocally(answer(folder, null), server.port);
  expect(second).toEqual({ ok: false, failure: { code: "EADDRINUSE" } });
});

test("without a workbook there is none", async () => {
  const empty = await listenLocally(answer(folder, null), 0);
  if (!empty.ok) throw new Error(empty.failure.code);
  const answered = await fetch(`http://localhost:${empty.value.port}/workbook.xlsx`);
  expect(answered.status).toBe(404);
  await empty.value.close();
});
