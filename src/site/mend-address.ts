/** Ends of hosts' names that are no ends of files' names. */
const hostEnds =
  "uk|org|com|net|io|gov|edu|dev|info|blog|ac|co|eu|ie|int|scot|wales|cymru|london|health|be|ly|me|ai|gle|us|ca|au|de|fr|nl|" +
  "app|tech|cloud|science|academy|education|news|online|page|site|xyz";
const hostLike = new RegExp(`^(?:[a-z0-9-]+\\.)+(?:${hostEnds})(?::\\d+)?(?:[/?#].*)?$`, "i");
const mailLike = /^[^\s/@:?#]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;
const githubName = /^@?([a-z0-9](?:-?[a-z0-9]){0,38})\/?$/i;

/**
 * The whole address that was meant by one that leads nowhere as it stands: without its scheme (`www.nhs.uk/x`), with
 * half of one (`https:/x.org`, `http//x.org`) or two, an email address, or a bare GitHub user name.
 * Undefined where the meaning is not sure.
 */
export function mendAddress(href: string, isGithubUser: (name: string) => boolean): string | undefined {
  if (href.length > 2000) return undefined;
  const written = href.replace(/^(?:%20|\s)+|(?:%20|\s)+$/g, "");
  if (mailLike.test(written)) return `mailto:${written}`;
  const bare = written.replace(/^(?:(?:https?|htt?ps?|hhtps?)[:/]*\/+|https?:|\/\/)+/i, "");
  const hadScheme = bare !== written;
  const isHost =
    hostLike.test(bare) || (hadScheme && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#:].*)?$/i.test(bare));
  if (isHost && !isFile(bare)) {
    const scheme = /^http(?!s)/i.test(written) && !/https/i.test(written) ? "http" : "https";
    const whole = `${scheme}://${bare}`;
    return URL.canParse(whole) ? whole : undefined;
  }
  const user = githubName.exec(written)?.[1];
  return user !== undefined && isGithubUser(user) ? `https://github.com/${user}` : undefined;
}

/** `report.pdf` is a file that is not there, `data.org` perhaps; `www.nhs.uk` is not. */
function isFile(bare: string): boolean {
  return /^[^/]*\.(?:md|html?|png|jpe?g|svg|gif|webp|pdf|csv|py|js|ts|sh|zip|ipynb|txt|json)(?:[?#].*)?$/i.test(
    bare,
  );
}
