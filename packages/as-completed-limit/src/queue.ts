// as-completed-limit: a first-in, first-out queue that works whatever became of Array.prototype.
import { setPrototypeOf } from "./intrinsics.ts";

/** A ring buffer that doubles when it is full, so that an item costs a constant amount of work on average. */
export class Queue<T> {
  /** How many items there are. */
  size = 0;
  /** How many there is room for: a power of two. */
  capacity = 1;
  /** Where the first item is. */
  first = 0;
  // Without a prototype: a setter of Array.prototype would be called where there is no item yet.
  readonly ring: (T | undefined)[] = setPrototypeOf([undefined], null) as undefined[];

  push(item: T): void {
    if (this.size === this.capacity) {
      // The items that had wrapped around come behind the others.
      for (let index = 0; index < this.first; index++) {
        this.ring[this.capacity + index] = this.ring[index];
        this.ring[index] = undefined;
      }
      this.capacity *= 2;
    }
    this.ring[(this.first + this.size++) & (this.capacity - 1)] = item;
  }

  /** Removes and returns the first item of a queue that is not empty. */
  shift(): T {
    const item = this.ring[this.first] as T;
    // The item must not be kept alive from here.
    this.ring[this.first] = undefined;
    this.first = (this.first + 1) & (this.capacity - 1);
    this.size--;
    return item;
  }
}
