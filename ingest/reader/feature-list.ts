/**
 * The features of one decision: hashes of a template's number and its values. One list is filled again for each
 * decision; methods, not closures, since a closure made for each word costs more than the feature.
 */
import { finish, mix } from './word-shape.ts';

export class FeatureList {
  readonly values: Int32Array;
  count = 0;

  constructor(limit: number) {
    this.values = new Int32Array(limit);
  }

  clear(): void {
    this.count = 0;
  }

  one(template: number, a: number): void {
    this.values[this.count++] = finish(mix(template, a));
  }

  two(template: number, a: number, b: number): void {
    this.values[this.count++] = finish(mix(mix(template, a), b));
  }

  three(template: number, a: number, b: number, c: number): void {
    this.values[this.count++] = finish(mix(mix(mix(template, a), b), c));
  }

  four(template: number, a: number, b: number, c: number, d: number): void {
    this.values[this.count++] = finish(mix(mix(mix(mix(template, a), b), c), d));
  }
}
