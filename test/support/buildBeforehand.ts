import buildOnce from "./buildOnce";

// The browser tests find it made; without it they make it themselves, while everything else waits.
await buildOnce();
