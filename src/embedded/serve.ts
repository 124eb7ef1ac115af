import path from "node:path";
import { fileURLToPath } from "node:url";
import { answer } from "./serve/answer";
import { buildEmbedded } from "./serve/buildEmbedded";
import { findWorkbook } from "./serve/findWorkbook";
import { listenLocally, type ListenFailure } from "./serve/listenLocally";
import { openBrowser } from "./serve/openBrowser";
import { readPort } from "./serve/readPort";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** `npm start [-- file.xlsx]`: builds, serves the embedded host on this machine alone, opens a browser. */
async function serve(named: string | undefined): Promise<void> {
  const port = readPort(process.env["PORT"]);
  if (!port.ok) return stop(port.failure);
  const workbook = findWorkbook(named, process.env["INIT_CWD"] ?? process.cwd(), root);
  if (!workbook.ok) return stop(workbook.failure);
  say("準備しています… / Building…");
  const build = await buildEmbedded(root);
  if (!build.ok) return stop(build.failure);
  const listening = await listenLocally(answer(build.value, workbook.value), port.value);
  if (!listening.ok) return stop(whyNotListening(listening.failure, port.value));
  const url = `http://localhost:${listening.value.port}/`;
  say(`${url} で ${workbook.value.name} を開けます。Ctrl+C で終わります。`);
  say(`Open ${url} in a browser. Ctrl+C ends it.`);
  openBrowser(url, process.env);
}

function whyNotListening({ code }: ListenFailure, port: number): string {
  if (code === "EADDRINUSE")
    return `ポート ${port} はほかのプログラムが使っています。PORT=3001 npm start のように別の番号にしてください。 / Port ${port} is in use; choose another with PORT.`;
  return `ポート ${port} を使えません（${code}）。 / Cannot listen on port ${port} (${code}).`;
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

function stop(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

await serve(process.argv[2]);
