import type { Build } from "../../site/build.ts";
import type { Post } from "../../site/model.ts";
import { postView } from "./links.ts";

const known = new WeakMap<Post, string>();

/**
 * Posts as items of a list, each rendered once: a post stands in the blog's list and in those of its tags and
 * authors. With every save the preview has new posts, so a changed template is seen.
 */
export function postItems(build: Build, posts: readonly Post[]): string[] {
  return posts.map((post) => {
    const html =
      known.get(post) ?? build.renderTemplate("components/post-item.njk", { post: postView(build, post) });
    known.set(post, html);
    return html;
  });
}
