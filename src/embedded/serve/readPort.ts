import { refuse, succeed, type Result } from "../../domain/Result";

const usual = 3000;

/** The port from the environment's `PORT`; 3000 where nothing is said. */
export function readPort(said: string | undefined): Result<number, string> {
  if (said === undefined || said === "") return succeed(usual);
  const port = Number(said);
  if (/^\d+$/.test(said) && port <= 65535) return succeed(port);
  return refuse(
    `PORT=${said} は使えません。0 から 65535 の数にしてください。 / PORT must be a number from 0 to 65535.`,
  );
}
