import { contentTypes } from "./contentTypes";
import { hashedName } from "./hashedName";
import type { responseHeaders } from "./responseHeaders";

/** Where the manual has the administrator unpack the site. */
const folder = "/srv/plan-sheet-assistant/site/";

/**
 * A part of `nginx.conf` for this address: the `map` belongs into `http`, the `location` into the `server` that has the
 * certificate.
 */
export function nginxConf(url: string, headers: ReturnType<typeof responseHeaders>): string {
  const { pathname, host } = new URL(`${url}/`);
  const types = contentTypes.map(([ending, type]) => `    ${bare(type)} ${ending.slice(1)};`);
  const said = headers.map(([name, value]) => `  add_header ${name} "${value}" always;`);
  return `# Plan Sheet Assistant, ${url}
# http { … }
map $uri $plan_sheet_cache {
  default "no-cache";
  "~${hashedName.source}" "public, max-age=31536000, immutable";
}

# server { server_name ${host}; listen 443 ssl; … }
location ${pathname} {
  alias ${folder};
  charset utf-8;
  types {
${types.join("\n")}
  }
  gzip on;
  gzip_types text/javascript application/json image/svg+xml;
${said.join("\n")}
  add_header Cache-Control $plan_sheet_cache always;
}
`;
}

/** nginx says the encoding itself. */
function bare(type: string): string {
  return type.replace(/;.*/, "");
}
