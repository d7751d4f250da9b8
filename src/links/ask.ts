/** What came of asking for an address. A site that refuses robots is not broken for readers. */
export type Answer =
  | { readonly state: "well" }
  | { readonly state: "broken"; readonly why: string }
  | { readonly state: "unsure"; readonly why: string };

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const headers = {
  accept: "text/html,*/*;q=0.8",
  "user-agent": "Mozilla/5.0 (compatible; link check of a community's website)",
};

/**
 * Asks for an address: first for its head alone, then, as some servers know no HEAD, for all of it.
 * @param patience in milliseconds, for each time of asking
 */
export async function askFor(url: string, fetch: Fetch, patience = 20_000): Promise<Answer> {
  if (isPrivate(new URL(url).hostname))
    return { state: "unsure", why: "it is an address of a private network" };
  let answer: Answer = { state: "unsure", why: "nothing was asked" };
  for (const method of ["HEAD", "GET", "GET"]) {
    answer = await askOnce(url, method, fetch, patience);
    if (answer.state === "well") return answer;
  }
  return answer;
}

async function askOnce(url: string, method: string, fetch: Fetch, patience: number): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method,
      headers,
      redirect: "follow",
      signal: AbortSignal.timeout(patience),
    });
    await response.body?.cancel();
    if (response.ok) return { state: "well" };
    const why = `the server answered ${response.status}`;
    return response.status === 404 || response.status === 410
      ? { state: "broken", why }
      : { state: "unsure", why };
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOTFOUND") return { state: "broken", why: "there is no such server" };
    if (code === "CERT_HAS_EXPIRED") return { state: "broken", why: "its certificate has expired" };
    return {
      state: "unsure",
      why: code === undefined ? "it did not answer in time" : `asking failed (${code})`,
    };
  }
}

function codeOf(error: unknown): string | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : undefined;
}

function isPrivate(host: string): boolean {
  return /^(?:localhost|.*\.local|127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|\[|0\.)/i.test(
    host,
  );
}
