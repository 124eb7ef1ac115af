import buildOnce from "./buildOnce";
import bundleFluent from "./fluentBundle.mjs";

/**
 * `npm run builds`: what the tests make before they begin, where it is not there yet. `npm test` does it beside the checks;
 * jest alone does it as well, with three cores idle.
 */
await Promise.all([buildOnce(), bundleFluent()]);
