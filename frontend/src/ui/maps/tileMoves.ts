/** Place of an area in a tile grid; columns and rows count from 0 at the top left. */
export interface TilePlace {
  column: number;
  row: number;
}

/** The tile that an arrow key leads to: the nearest one in that direction, straight ahead before aside. */
export function nextTile(tiles: TilePlace[], key: string, from: number): number | undefined {
  const here = tiles[from];
  if (!here) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return tiles.length - 1;

  const steps: Record<string, [number, number]> = {
    ArrowRight: [1, 0],
    ArrowLeft: [-1, 0],
    ArrowDown: [0, 1],
    ArrowUp: [0, -1],
  };
  const step = steps[key];
  if (!step) return undefined;

  let nearest: number | undefined;
  let shortest = Infinity;
  tiles.forEach(({ column, row }, index) => {
    const [across, down] = [column - here.column, row - here.row];
    const ahead = across * step[0] + down * step[1];
    const aside = Math.abs(across * step[1]) + Math.abs(down * step[0]);
    const distance = ahead + 3 * aside;
    if (ahead > 0 && distance < shortest) [nearest, shortest] = [index, distance];
  });
  return nearest;
}
