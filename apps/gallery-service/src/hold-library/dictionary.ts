/** Values that many tracks have in common, numbered in the order of their coming. */
export class Dictionary<T> {
  private readonly numbers = new Map<string, number>();
  readonly values: T[] = [];

  /** The value's number; the first value of a key stays. */
  add(key: string, make: () => T): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.values.length);
    return this.values.push(make()) - 1;
  }

  find(key: string): number | undefined {
    return this.numbers.get(key);
  }

  get(number: number): T {
    const value = this.values[number];
    if (value === undefined) throw new Error(`there is no value ${number}`);
    return value;
  }

  get size(): number {
    return this.values.length;
  }
}
