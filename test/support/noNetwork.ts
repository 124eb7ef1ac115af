import { Socket } from "node:net";

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|::1|)$/u;
const closed = Symbol.for("noNetwork");

/**
 * jest's setup of every test file: a test reaches this machine alone. Whatever wants out throws here, with the address, also
 * where the machine has a network. (Chromium gets the same by a flag, see `launchChromium`.)
 */
function closeNetwork(socket: Socket & { [closed]?: true }): void {
  // Node's own modules outlive a test file: once is enough.
  if (socket[closed]) return;
  const { connect } = socket;
  socket[closed] = true;
  socket.connect = function connectHere(this: Socket, ...parts: unknown[]) {
    const host = hostOf(parts);
    if (!loopback.test(host)) throw new Error(`No test may reach the network: ${host}`);
    return Reflect.apply(connect, this, parts) as Socket;
  };
}

/** `connect` is called with a port and a host, with options, with a path, or with a list of all that. */
function hostOf([first, second]: readonly unknown[]): string {
  if (Array.isArray(first)) return hostOf(first);
  if (typeof first === "object" && first !== null)
    return "host" in first && typeof first.host === "string" ? first.host : "";
  return typeof first === "number" && typeof second === "string" ? second : "";
}

closeNetwork(Socket.prototype);
