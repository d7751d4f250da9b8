import { createHash } from "node:crypto";

/**
 * NHS.UK frontend's own line: its styles hide what a script will show only where scripts run. Where one of the page's
 * modules cannot be had, the page becomes again what it is without scripts, and offers nothing that would not answer.
 */
export const supportedScript =
  "document.body.className+=' js-enabled'+('noModule' in HTMLScriptElement.prototype?' nhsuk-frontend-supported':'');" +
  "addEventListener('error',function(e){if(e.target.type=='module')document.body.className=''},true)";

/**
 * A page is fetched ahead when a reader's pointer rests on a link to it or presses it, and not before: on a phone
 * that costs nothing but the press itself. Browsers leave it out where a reader saves data.
 */
export const speculationRules =
  '{"prefetch":[{"where":{"selector_matches":"a[href^=\'/\']"},"eagerness":"moderate"}]}';

/** The hosts whose players a facade may open once a reader asks for it. */
const players = "https://www.youtube-nocookie.com https://w.soundcloud.com";

/**
 * The content security policy of a page: nothing but our own, and of inline scripts only the one above.
 * A preview may open the connection that reloads it.
 */
export function contentSecurityPolicy(options: {
  readonly embeds: boolean;
  readonly preview: boolean;
  /** The page's own inline style sheet. */
  readonly styles: string;
}): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${hashOf(supportedScript)} ${hashOf(speculationRules)}`,
    `style-src 'self' ${hashOf(options.styles)}`,
    "img-src 'self' data:",
    "media-src 'self'",
    `connect-src 'self'${options.preview ? " ws:" : ""}`,
    "manifest-src 'self'",
    `frame-src 'self'${options.embeds ? ` ${players}` : ""}`,
    "form-action 'self'",
    "base-uri 'none'",
  ].join("; ");
}

const hashes = new Map<string, string>();

/** A text's hash as a policy writes it; most pages share their styles with others. */
function hashOf(text: string): string {
  let hash = hashes.get(text);
  if (hash === undefined) {
    hash = `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    hashes.set(text, hash);
  }
  return hash;
}
