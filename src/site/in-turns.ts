/** Does a job for each item, so many at a time. */
export async function inTurns<T>(
  workers: number,
  items: Iterable<T>,
  job: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  const work = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await job(next.value);
  };
  await Promise.all(Array.from({ length: workers }, work));
}
