// Where %AsCompletedIteratorPrototype% is: among the intrinsics of its realm, whose type does not know it.
import type { Intrinsics, ObjectValue, Realm } from "@engine262/engine262";

const name = "%AsCompletedIteratorPrototype%" as keyof Intrinsics;

export function AsCompletedIteratorPrototype(realm: Realm): ObjectValue {
  return realm.Intrinsics[name];
}

export function setAsCompletedIteratorPrototype(realm: Realm, prototype: ObjectValue): void {
  Object.assign(realm.Intrinsics, { [name]: prototype });
}
