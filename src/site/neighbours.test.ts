import assert from "node:assert/strict";
import { test } from "node:test";
import type { Post } from "./model.ts";
import { neighboursOf } from "./neighbours.ts";

function post(slug: string, date: string, ...tags: string[]): Post {
  return { slug, date, tags: tags.map((tag) => ({ slug: tag })), doc: { data: {} } } as unknown as Post;
}

const newest = post("d", "2026-04-01T00:00:00+01:00", "python", "radiology");
const second = post("c", "2026-03-01T00:00:00+00:00", "python");
const third = post("b", "2026-02-01T00:00:00+00:00", "python", "radiology");
const oldest = post("a", "2026-01-01T00:00:00+00:00", "python");
const posts = [newest, second, third, oldest];

const slugs = (list: readonly Post[]) => list.map(({ slug }) => slug);

test("the post before and the post after are the next in time", () => {
  const { previous, next } = neighboursOf(posts)(second);
  assert.deepEqual([previous, next], [third, newest]);
});

test("the newest post has none after it, and the oldest none before it", () => {
  assert.equal(neighboursOf(posts)(newest).next, undefined);
  assert.equal(neighboursOf(posts)(oldest).previous, undefined);
});

test("a post that stands in no list has neither", () => {
  const { previous, next } = neighboursOf(posts)(post("hidden", "2026-02-15T00:00:00+00:00", "python"));
  assert.deepEqual([previous, next], [undefined, undefined]);
});

test("posts with a rare tag in common are related most, then those nearest in time", () => {
  assert.deepEqual(slugs(neighboursOf(posts)(newest).related), ["b", "c", "a"]);
  assert.deepEqual(slugs(neighboursOf(posts)(oldest).related), ["b", "c", "d"]);
});

test("of posts as near as one another the first by its slug is named first, and never more than three", () => {
  const day = "2026-02-01T00:00:00+00:00";
  const same = ["e", "b", "d", "c", "a"].map((slug) => post(slug, day, "python"));
  const [first] = same;
  assert.ok(first);
  assert.deepEqual(slugs(neighboursOf(same)(first).related), ["a", "b", "c"]);
});

test("a post without tags has no related posts", () => {
  const alone = post("x", "2026-02-01T00:00:00+00:00");
  assert.deepEqual(neighboursOf([...posts, alone])(alone).related, []);
});

test("the parts of a series are the posts that name it, in whatever letters, the earliest first", () => {
  const inSeries = (slug: string, date: string, series: string): Post => ({
    ...post(slug, date),
    doc: { data: { series } } as Post["doc"],
  });
  const part2 = inSeries("p2", "2026-03-01T00:00:00+00:00", "first STEPS");
  const part1 = inSeries("p1", "2026-02-01T00:00:00+00:00", "First steps");
  const near = neighboursOf([newest, part2, part1, oldest]);
  assert.deepEqual(slugs(near(part2).series), ["p1", "p2"]);
  assert.deepEqual(slugs(near(newest).series), []);
});
