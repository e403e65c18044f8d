export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Takes boxes one by one; true for one that lies over none taken before, which is then taken too. */
export function freeBoxes(): (box: Box) => boolean {
  const taken: Box[] = [];
  return (box) => {
    const free = taken.every(
      (other) => box.left > other.right || box.right < other.left || box.top > other.bottom || box.bottom < other.top,
    );
    if (free) taken.push(box);
    return free;
  };
}
