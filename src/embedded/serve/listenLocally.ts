import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { refuse, succeed, type Result } from "../../domain/Result";

export type Listening = { readonly port: number; close(): Promise<void> };
/** `EADDRINUSE`, `EACCES` …: what the system calls the reason. */
export type ListenFailure = { readonly code: string };

/** Machines without IPv6 answer with one of these; they need no second server. */
const withoutIPv6 = ["EADDRNOTAVAIL", "EAFNOSUPPORT", "EINVAL"];

/**
 * Listens on this machine alone, on both of the addresses that `localhost` may mean.
 *
 * @param port 0 for any free one
 */
export async function listenLocally(
  listener: RequestListener,
  port: number,
): Promise<Result<Listening, ListenFailure>> {
  const first = await listen(createServer(listener), port, "127.0.0.1");
  if (!first.ok) return first;
  const chosen = (first.value.address() as AddressInfo).port;
  const second = await listen(createServer(listener), chosen, "::1");
  if (!second.ok && !withoutIPv6.includes(second.failure.code)) {
    await close(first.value);
    return second;
  }
  const servers = second.ok ? [first.value, second.value] : [first.value];
  return succeed({
    port: chosen,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  });
}

function listen(
  server: Server,
  port: number,
  host: string,
): Promise<Result<Server, ListenFailure>> {
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      resolve(refuse({ code: error.code ?? error.message })),
    );
    server.listen(port, host, () => resolve(succeed(server)));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
