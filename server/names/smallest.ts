/** The smallest numbers of many, in order, without sorting the rest: a page of a ranking of 100,000. */

/** @param count how many at most; the numbers are all different */
export function smallest(numbers: Float64Array, count: number): number[] {
  if (numbers.length <= count) return [...numbers].sort((one, other) => one - other);
  /** A heap with the largest of those kept on top (Williams 1964). */
  const kept = new Float64Array(count);
  let size = 0;
  const sink = (from: number): void => {
    let place = from;
    for (;;) {
      const left = 2 * place + 1;
      const right = left + 1;
      let largest = place;
      if (left < size && (kept[left] as number) > (kept[largest] as number)) largest = left;
      if (right < size && (kept[right] as number) > (kept[largest] as number)) largest = right;
      if (largest === place) return;
      swap(kept, place, largest);
      place = largest;
    }
  };
  for (const number of numbers) {
    if (size < count) {
      kept[size] = number;
      for (let place = size++; place > 0; ) {
        const parent = (place - 1) >> 1;
        if ((kept[parent] as number) >= (kept[place] as number)) break;
        swap(kept, place, parent);
        place = parent;
      }
    } else if (number < (kept[0] as number)) {
      kept[0] = number;
      sink(0);
    }
  }
  return [...kept].sort((one, other) => one - other);
}

function swap(numbers: Float64Array, one: number, other: number): void {
  const held = numbers[one] as number;
  numbers[one] = numbers[other] as number;
  numbers[other] = held;
}
