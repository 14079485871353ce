// as-completed-limit: a first-in, first-out queue that works whatever became of Array.prototype, in constant time.

interface Node<T> {
  item: T | undefined;
  next: Node<T>;
}

/**
 * A ring of nodes that grows when it is full. Nodes are used again and again, since a new one for each result would
 * be a tenth of the cost of a task.
 */
export class Queue<T> {
  /** Where the first item is, unless the queue is empty. */
  #first: Node<T>;
  /** Where the next item goes: if that is also the first, the queue is empty. */
  #free: Node<T>;

  constructor() {
    // The property is there before it is assigned to, lest a setter of Object.prototype is called.
    const node: Node<T> = { item: undefined, next: undefined as unknown as Node<T> };
    this.#first = this.#free = node.next = node;
  }

  get isEmpty(): boolean {
    return this.#first === this.#free;
  }

  append(item: T): void {
    const node = this.#free;
    node.item = item;
    // One node is always free, so that a full queue and an empty one differ.
    if (node.next === this.#first) node.next = { item: undefined, next: node.next };
    this.#free = node.next;
  }

  /** Removes and returns the first item of a queue that is not empty. */
  removeFirst(): T {
    const node = this.#first;
    const item = node.item as T;
    // The item must not be kept alive from here.
    node.item = undefined;
    this.#first = node.next;
    return item;
  }
}
