// as-completed-limit: a first-in, first-out queue that works whatever became of Array.prototype.

interface Node<T> {
  readonly item: T;
  next: Node<T> | undefined;
}

export class Queue<T> {
  #first: Node<T> | undefined;
  #last: Node<T> | undefined;

  get isEmpty(): boolean {
    return this.#first === undefined;
  }

  append(item: T): void {
    const node: Node<T> = { item, next: undefined };
    if (this.#last === undefined) this.#first = node;
    else this.#last.next = node;
    this.#last = node;
  }

  /** Removes and returns the first item of a queue that is not empty. */
  removeFirst(): T {
    const node = this.#first as Node<T>;
    this.#first = node.next;
    if (node.next === undefined) this.#last = undefined;
    return node.item;
  }
}
