import { type ShippedCrosswalk, systemIn } from '../catalog/system-in';

/** Where the systems of a workbook stand in another framework, and which documents go along. */
export interface FrameworkMove {
  /** `municipal-model`. */
  readonly from: string;
  readonly to: string;
  /** Systems of the old workbook, in its order. */
  readonly systems: readonly MovedSystem[];
  /** Systems of the new workbook, in the order of its framework; none when all of the old ones are «вне методики». */
  readonly taken: readonly SystemName[];
  /** Documents of the register that no system names. */
  readonly unused: readonly NamedDocument[];
}

export interface MovedSystem extends SystemName {
  /** `null` is «вне методики». */
  readonly to: SystemName | null;
  /** Systems of the new framework that have no counterpart in the old one: their subject stood in this system. */
  readonly also: readonly SystemName[];
  /** Documents that prove positions of the system, in the order of the register; numbers it does not know come last. */
  readonly documents: readonly NamedDocument[];
}

export interface SystemName {
  readonly number: string;
  readonly title: string;
}

export interface NamedDocument {
  readonly no: string;
  /** '' when the register does not know the number. */
  readonly title: string;
}

/** A framework and its systems; of the old one only those of the workbook. */
export interface FrameworkSystems {
  readonly id: string;
  readonly systems: readonly SystemName[];
}

/** Which systems a document proves. */
export interface DocumentProofs extends NamedDocument {
  readonly proves: readonly { readonly system: string }[];
}

/**
 * Looks up in the crosswalk where each system of a workbook stands in another framework. A system whose subject is two
 * systems there leads to both, each said for what it is: nobody but a person can tell their documents apart.
 *
 * @throws Error for a framework or a system that the crosswalk does not know
 */
export function planFrameworkMove(
  crosswalk: ShippedCrosswalk,
  from: FrameworkSystems,
  to: FrameworkSystems,
  documents: readonly DocumentProofs[],
): FrameworkMove {
  const there = to.systems.map(({ number, title }): SystemName => ({ number, title }));
  const systems = from.systems.map((system): MovedSystem => {
    const number = systemIn(crosswalk, to.id, `${from.id}/${system.number}`);
    return {
      ...system,
      to: there.find((own) => own.number === number) ?? null,
      also: there.filter(
        (own) => own.number !== number && systemIn(crosswalk, from.id, `${to.id}/${own.number}`) === system.number,
      ),
      documents: named(documents.filter(({ proves }) => proves.some((place) => place.system === system.number))),
    };
  });
  const wanted = new Set(systems.flatMap(({ to: own, also }) => [own, ...also].map((one) => one?.number)));
  return {
    from: from.id,
    to: to.id,
    systems,
    taken: there.filter(({ number }) => wanted.has(number)),
    unused: named(documents.filter(({ proves }) => proves.length === 0)),
  };
}

function named(documents: readonly DocumentProofs[]): NamedDocument[] {
  return documents.map(({ no, title }) => ({ no, title }));
}
