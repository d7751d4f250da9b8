import type { Post } from "./model.ts";

/** A post's neighbours in time, up to three others that share most tags with it, and its series. */
export interface Neighbours {
  readonly previous?: Post;
  readonly next?: Post;
  readonly related: readonly Post[];
  /** The parts of the series that the post belongs to, the earliest first; none where it belongs to none. */
  readonly series: readonly Post[];
}

/** How many posts of a tag are looked at for related ones on either side, those nearest in time. */
const nearest = 50;

/** How many related posts are shown. */
const most = 3;

/**
 * Finds the neighbours of posts that are given newest first. Posts go by their places in that list, and few are
 * looked at for each: comparing each with each other would take a minute at 10,000.
 */
export function neighboursOf(posts: readonly Post[]): (post: Post) => Neighbours {
  const places = new Map(posts.map((post, place) => [post, place]));
  const times = posts.map(({ date }) => Date.parse(date));
  const byTag = placesByTag(posts);
  const series = partsBySeries(posts);

  /** The place in a tag's list from which on posts are as old as that, or older. */
  const firstAtOrBefore = (list: readonly number[], time: number): number => {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((times[list[middle] ?? 0] ?? 0) > time) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  // What a post shares with each other one, in a list that all of them use in turn: nothing, between two.
  const weights = new Float64Array(posts.length);
  const weightOf = (place: number) => weights[place] ?? 0;

  const relatedTo = (post: Post): Post[] => {
    const time = Date.parse(post.date);
    const own = places.get(post);
    const met: number[] = [];
    for (const { slug } of post.tags) {
      const list = byTag.get(slug) ?? [];
      // A rare tag binds closer than one that half the posts share.
      const weight = 1 / Math.log2(list.length + 1);
      const middle = firstAtOrBefore(list, time);
      for (let at = Math.max(0, middle - nearest); at < Math.min(list.length, middle + nearest); at++) {
        const place = list[at] ?? 0;
        if (place === own) continue;
        if (weights[place] === 0) met.push(place);
        weights[place] = weightOf(place) + weight;
      }
    }
    const closer = (a: number, b: number): number =>
      weightOf(b) - weightOf(a) ||
      Math.abs((times[a] ?? 0) - time) - Math.abs((times[b] ?? 0) - time) ||
      ((posts[a]?.slug ?? "") < (posts[b]?.slug ?? "") ? -1 : 1);
    const related = closest(met, closer).flatMap((place) => posts[place] ?? []);
    for (const place of met) weights[place] = 0;
    return related;
  };

  return (post) => {
    const place = places.get(post);
    const next = place === undefined ? undefined : posts[place - 1];
    const previous = place === undefined ? undefined : posts[place + 1];
    return {
      related: relatedTo(post),
      series: series.get(seriesOf(post)) ?? [],
      ...(next && { next }),
      ...(previous && { previous }),
    };
  };
}

function placesByTag(posts: readonly Post[]): ReadonlyMap<string, readonly number[]> {
  const byTag = new Map<string, number[]>();
  for (const [place, { tags }] of posts.entries()) {
    for (const { slug } of tags) {
      const list = byTag.get(slug);
      if (list) list.push(place);
      else byTag.set(slug, [place]);
    }
  }
  return byTag;
}

/** What a post's series is known by, however it is spelt; nothing where it has none. */
const seriesOf = ({ doc }: Post): string => doc.data.series?.toLowerCase() ?? "";

function partsBySeries(posts: readonly Post[]): ReadonlyMap<string, readonly Post[]> {
  const bySeries = new Map<string, Post[]>();
  for (const post of posts.toReversed()) {
    const name = seriesOf(post);
    if (name === "") continue;
    const parts = bySeries.get(name);
    if (parts) parts.push(post);
    else bySeries.set(name, [post]);
  }
  return bySeries;
}

/** The first few in an order, without putting the rest in order too. */
function closest(places: Iterable<number>, order: (a: number, b: number) => number): number[] {
  const first: number[] = [];
  for (const place of places) {
    const last = first.at(-1);
    if (first.length === most && last !== undefined && order(last, place) < 0) continue;
    first.push(place);
    first.sort(order);
    if (first.length > most) first.pop();
  }
  return first;
}
