import { spawn } from "node:child_process";

/**
 * Opens the person's own browser, if there is one; a machine without stays as it is.
 * `BROWSER=none` in the environment turns it off.
 */
export function openBrowser(url: string, environment: NodeJS.ProcessEnv): void {
  if (environment["BROWSER"] === "none") return;
  const [command, ...parameters] = opener(url);
  const child = spawn(command, parameters, { stdio: "ignore", detached: true });
  child.once("error", () => undefined);
  child.unref();
}

function opener(url: string): [string, ...string[]] {
  if (process.platform === "win32") return ["cmd", "/c", "start", "", url];
  if (process.platform === "darwin") return ["open", url];
  return ["xdg-open", url];
}
