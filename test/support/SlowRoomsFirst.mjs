const rooms = ["browser", "pane", "node"];

/**
 * The order of jest's test files, the same one each time: what takes longest comes first, so that no core waits for a long
 * story at the end. Chromium is slower than jsdom, jsdom than plain Node; in a room the larger file comes first.
 */
export default class SlowRoomsFirst {
  sort(tests) {
    const room = ({ context }) => rooms.indexOf(context.config.displayName.name);
    const size = ({ context, path }) => context.hasteFS.getSize(path) ?? 0;
    return [...tests].sort((a, b) => room(a) - room(b) || size(b) - size(a));
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
