/** Headers that make any page safer, wherever it stands. */
const safe = [
  "X-Content-Type-Options: nosniff",
  "Referrer-Policy: strict-origin-when-cross-origin",
  "Strict-Transport-Security: max-age=31536000",
  "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
];

/** What a page's own policy cannot say of itself: that no other site may frame it. */
const unframed = ["Content-Security-Policy: frame-ancestors 'none'", "X-Frame-Options: DENY"];

/** Files with a hash in their name never change. */
const forever = ["Cache-Control: public, max-age=31536000, immutable"];

/**
 * The headers of a site as Netlify and Cloudflare Pages read them from `_headers`. Hosts add up the rules that
 * match, so what may be framed must not be named by one that forbids it: each folder, and each page beside it,
 * has a rule of its own.
 *
 * @param files every file of the site, from its folder
 * @param framed the files that other sites may frame
 */
export function headersFile(files: Iterable<string>, framed: ReadonlySet<string>): string {
  const paths = new Set<string>();
  for (const file of files) {
    if (framed.has(file)) continue;
    const [folder, ...rest] = file.split("/");
    const shares = [...framed].some((other) => other.startsWith(`${folder}/`));
    if (rest.length > 0 && !shares) paths.add(`/${folder}/*`);
    else if (file.endsWith(".html")) for (const path of addressesOf(file)) paths.add(path);
  }
  const rules = [
    { path: "/*", headers: safe },
    { path: "/assets/*", headers: forever },
    ...[...paths].sort().map((path) => ({ path, headers: unframed })),
  ];
  return rules
    .map(({ path, headers }) => [path, ...headers.map((header) => `  ${header}`), ""].join("\n"))
    .join("\n");
}

/** The addresses that a host answers with a page's file. */
function addressesOf(file: string): string[] {
  const path = `/${encodeURI(file)}`;
  if (path.endsWith("/index.html")) return [path, path.slice(0, -"index.html".length)];
  return [path, path.slice(0, -".html".length)];
}
