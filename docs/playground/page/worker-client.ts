// Asks a worker, one question after the other. A trace is made there, so that the page stays responsive.

interface Reply<Answer> {
  readonly id: number;
  readonly answer?: Answer;
  readonly error?: string;
}

export class WorkerClient<Question, Answer> {
  readonly #worker: Worker;
  readonly #open = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  #questions = 0;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener("message", ({ data }: MessageEvent<Reply<Answer>>) => {
      const request = this.#open.get(data.id);
      this.#open.delete(data.id);
      if (data.error === undefined) request?.resolve(data.answer as Answer);
      else request?.reject(new Error(data.error));
    });
    worker.addEventListener("error", (event) => {
      for (const { reject } of this.#open.values()) reject(new Error(event.message));
      this.#open.clear();
    });
  }

  ask(question: Question): Promise<Answer> {
    const id = this.#questions++;
    return new Promise((resolve, reject) => {
      this.#open.set(id, { resolve, reject });
      this.#worker.postMessage({ id, question });
    });
  }

  close(): void {
    this.#worker.terminate();
  }
}

/** In the worker: answers each question. */
export function answerQuestions(answer: (question: never) => Promise<unknown>): void {
  let before: Promise<unknown> = Promise.resolve();
  addEventListener("message", ({ data }: MessageEvent<{ id: number; question: never }>) => {
    // One after the other, as two clocks at once would mix their turns.
    before = before.then(async () => {
      try {
        postMessage({ id: data.id, answer: await answer(data.question) });
      } catch (error) {
        postMessage({ id: data.id, error: error instanceof Error ? error.message : String(error) });
      }
    });
  });
}
