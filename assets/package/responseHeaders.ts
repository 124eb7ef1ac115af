/**
 * What the server says with every file: the policy that the pages already carry (so that it also holds where a page is
 * changed), no guessing of types, and nothing about where a person came from.
 *
 * There is no X-Frame-Options and no frame-ancestors: Excel on the web shows the pane in a frame of its own.
 *
 * @param page `taskpane.html` as it was built
 */
export function responseHeaders(page: string): readonly (readonly [name: string, value: string])[] {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1];
  if (!policy) throw new Error("taskpane.html has no Content-Security-Policy");
  return [
    ["Content-Security-Policy", policy],
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "no-referrer"],
  ];
}
