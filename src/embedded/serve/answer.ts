import { readFile } from "node:fs/promises";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import path from "node:path";
import type { WorkbookFile } from "./findWorkbook";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
/** Only pages of this machine may ask: a foreign name that was pointed at 127.0.0.1 is turned away. */
const ownNames = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * Answers with the files of one folder, and with the workbook under `workbook.xlsx` (its name, URI
 * encoded, in `x-workbook-name`).
 */
export function answer(folder: string, workbook: WorkbookFile | null): RequestListener {
  return (request, response) => {
    respond(folder, workbook, request, response).catch(() => refuseWith(response, 500));
  };
}

async function respond(
  folder: string,
  workbook: WorkbookFile | null,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!ownNames.test(request.headers.host ?? "")) return refuseWith(response, 403);
  if (request.method !== "GET" && request.method !== "HEAD") return refuseWith(response, 405);
  const asked = pathOf(request.url ?? "/");
  if (asked === null) return refuseWith(response, 400);
  const isWorkbook = asked === "/workbook.xlsx";
  const file = isWorkbook ? workbook?.path : fileUnder(folder, asked);
  const body = file === undefined || file === null ? null : await contentOf(file);
  if (file === undefined || file === null || body === null) return refuseWith(response, 404);
  response.writeHead(200, {
    "content-type": contentTypes[path.extname(file).toLowerCase()] ?? "application/octet-stream",
    "content-length": body.length,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    ...(isWorkbook && workbook ? { "x-workbook-name": encodeURIComponent(workbook.name) } : {}),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
}

/** Null for a path that leads out of the folder. */
function fileUnder(folder: string, asked: string): string | null {
  const file = path.join(folder, asked.endsWith("/") ? `${asked}index.html` : asked);
  return file.startsWith(folder + path.sep) ? file : null;
}

/** A missing file, or a folder, is `null`. */
async function contentOf(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch {
    return null;
  }
}

function refuseWith(response: ServerResponse, status: number): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
  response.end(`${status}\n`);
}
