type Place = readonly [number, number];

/** How far a drawn line may stand from the true one, in the drawing's units: less than the eye sees. */
const tolerance = 0.25;

function distance([x, y]: Place, [x0, y0]: Place, [x1, y1]: Place): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(x - x0, y - y0);
  return Math.abs(dy * x - dx * y + x1 * y0 - y1 * x0) / length;
}

/** Leaves out places that lie on the line between their neighbours (Douglas and Peucker, 1973). */
export function simplify(places: readonly Place[]): Place[] {
  const keep = new Set([0, places.length - 1]);
  const open: [number, number][] = [[0, places.length - 1]];
  for (let range = open.pop(); range; range = open.pop()) {
    const [first, last] = range;
    const [start, end] = [places[first], places[last]];
    if (!start || !end) continue;
    let [farthest, most] = [-1, tolerance];
    for (let index = first + 1; index < last; index += 1) {
      const place = places[index];
      const away = place ? distance(place, start, end) : 0;
      if (away > most) [farthest, most] = [index, away];
    }
    if (farthest < 0) continue;
    keep.add(farthest);
    open.push([first, farthest], [farthest, last]);
  }
  return places.filter((_, index) => keep.has(index));
}

/** A line through places as the data of an SVG path, in tenths of a unit and as short as it can be written. */
export function linePath(places: readonly Place[]): string {
  let [x, y] = [0, 0];
  const parts = simplify(places).map(([px, py], index) => {
    const [nx, ny] = [Math.round(px * 10), Math.round(py * 10)];
    const [dx, dy] = index === 0 ? [nx / 10, ny / 10] : [(nx - x) / 10, (ny - y) / 10];
    [x, y] = [nx, ny];
    if (index === 0) return `M${dx} ${dy}`;
    if (dy === 0) return `h${dx}`;
    return dx === 0 ? `v${dy}` : `l${dx}${dy < 0 ? "" : " "}${dy}`;
  });
  // One place alone is drawn as a dot, by the round end of a line without length.
  return parts.length === 1 ? `${parts[0]}h.1` : parts.join("");
}
