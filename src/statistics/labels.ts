/** A label that wants to stand at a height, and how much room it takes there. */
export interface Wish {
  /** Where its middle would stand, downwards. */
  readonly at: number;
  readonly height: number;
}

interface Cluster {
  /** Where the cluster starts. */
  start: number;
  height: number;
  /** Sum of the starts that its labels would have if each had its wish. */
  wishes: number;
  readonly members: number[];
}

/**
 * Moves labels apart so that none covers another, each as near to its wish as can be, none above `top` or
 * below `bottom` where they all fit between. Gives each label's middle, in the order of the wishes.
 */
export function spread(wishes: readonly Wish[], top: number, bottom: number): number[] {
  const order = wishes
    .map((wish, index) => ({ ...wish, index }))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  const clusters: Cluster[] = [];
  for (const { at, height, index } of order) {
    let last: Cluster = { start: 0, height, wishes: at - height / 2, members: [index] };
    settle(last, top, bottom);
    // A label that runs into the cluster above joins it, and the two settle where both are served best.
    for (
      let above = clusters.at(-1);
      above && above.start + above.height > last.start;
      above = clusters.at(-1)
    ) {
      clusters.pop();
      last = {
        start: 0,
        height: above.height + last.height,
        wishes: above.wishes + last.wishes - above.height * last.members.length,
        members: [...above.members, ...last.members],
      };
      settle(last, top, bottom);
    }
    clusters.push(last);
  }
  const middles = wishes.map(({ at }) => at);
  for (const cluster of clusters) {
    let y = cluster.start;
    for (const index of cluster.members) {
      const height = wishes[index]?.height ?? 0;
      middles[index] = y + height / 2;
      y += height;
    }
  }
  return middles;
}

function settle(cluster: Cluster, top: number, bottom: number): void {
  const wanted = cluster.wishes / cluster.members.length;
  cluster.start = Math.max(top, Math.min(wanted, bottom - cluster.height));
}
