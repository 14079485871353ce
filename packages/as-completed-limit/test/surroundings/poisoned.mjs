// Loads the package, then makes the methods of the built-ins throw and sets the traps that a careless library steps
// into, takes the tour, and puts everything back.
import { asCompleted } from "as-completed-limit";
import { tour } from "./tour.mjs";

const { defineProperty, deleteProperty, getOwnPropertyDescriptor, ownKeys } = Reflect;

const constructors = [Promise, Array, Object, Number, String, Symbol, Map, WeakMap, Set, Iterator];
const victims = [
  ...constructors,
  ...constructors.map(({ prototype }) => prototype),
  Object.getPrototypeOf([].values()),
  Function.prototype,
  Reflect,
];
// What the language itself calls when it awaits a promise or makes a string of a value.
const spared = ["constructor", Symbol.toPrimitive, Symbol.hasInstance];
// What an algorithm may assign to or read from an object of its own.
const names = "0 1 value done resolve reject next first last item failed state source limit closed".split(
  " ",
);

const changes = [];
function change(victim, key, after) {
  const before = getOwnPropertyDescriptor(victim, key);
  changes.push({ victim, key, before, after: { __proto__: null, configurable: true, ...after } });
}
for (const victim of victims) {
  for (const key of ownKeys(victim)) {
    const { value, configurable } = getOwnPropertyDescriptor(victim, key);
    if (typeof value !== "function" || !configurable || spared.includes(key)) continue;
    // This one is how the tour's own generators are opened.
    if (victim === Iterator.prototype && key === Symbol.iterator) continue;
    const message = `${String(key)} of a built-in was called`;
    change(victim, key, {
      value: () => {
        throw message;
      },
    });
  }
}
const trapped = () => {
  throw "a trap was touched";
};
change(Promise, Symbol.species, { get: trapped });
for (const name of names) change(Object.prototype, name, { get: () => undefined, set: trapped });
for (const index of ["0", "1"]) change(Array.prototype, index, { get: () => undefined, set: trapped });

// Index loops, because the iterators of arrays are among the victims.
for (let i = 0; i < changes.length; i++) {
  const { victim, key, after } = changes[i];
  defineProperty(victim, key, after);
}
let log;
try {
  log = await tour(asCompleted);
} finally {
  for (let i = changes.length - 1; i >= 0; i--) {
    const { victim, key, before } = changes[i];
    if (before === undefined) deleteProperty(victim, key);
    else defineProperty(victim, key, before);
  }
}
process.stdout.write(log);
