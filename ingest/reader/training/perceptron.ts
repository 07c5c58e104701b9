/** A multiclass averaged perceptron over hashed features (Collins 2002): the mean of the weights after every decision. */
import { TrainableTable } from './trainable-table.ts';

const MOST_UPDATES = 65_535;

export class Perceptron {
  readonly table: TrainableTable;
  #step = 1;

  /** Features count once they were updated `minimum` times. */
  constructor(classes: number, minimum: number) {
    this.table = new TrainableTable(classes, minimum);
  }

  /** Counts one decision, right or wrong. */
  tick(): void {
    this.#step++;
  }

  /** Moves the weights of the first `count` features from the wrong class to the right one. */
  update(features: Int32Array, count: number, right: number, wrong: number): void {
    this.add(features, count, right, 1);
    this.add(features, count, wrong, -1);
  }

  /** Adds to the weights of the first `count` features for one class. */
  add(features: Int32Array, count: number, of: number, by: number): void {
    const { table } = this;
    for (let f = 0; f < count; f++) {
      const row = table.row(features[f] as number);
      if ((table.updates[row] as number) < MOST_UPDATES) table.updates[row] = (table.updates[row] as number) + 1;
      this.#change(row * table.classes + of, by);
    }
  }

  #change(at: number, by: number): void {
    const { weights, second } = this.table;
    weights[at] = (weights[at] as number) + by;
    second[at] = (second[at] as number) + by * this.#step;
  }

  /** Replaces the weights by their mean over all steps. */
  average(): void {
    const { weights, second } = this.table;
    for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] as number) - (second[i] as number) / this.#step;
  }
}
