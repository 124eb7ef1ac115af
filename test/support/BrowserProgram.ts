/** What is started: a file, and what the environment must hold for it. */
export type BrowserProgram = {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
};
