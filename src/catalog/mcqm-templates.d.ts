/** Made at build from templates/ (see scripts/build/virtual-modules.ts). */
declare module 'mcqm:templates' {
  /** By framework id, in the order of ids: JSON of a `ShippedFramework`. Text, so that loading the add-on parses none of it. */
  export const templates: Readonly<Record<string, string>>;
  /** By example id: JSON of an `Example`. */
  export const examples: Readonly<Record<string, string>>;
  /** JSON of `FindingRules`: the words, bounds and lists of the checks. */
  export const findings: string;
  /** By language: JSON of `DeadlineWords`. */
  export const deadlines: Readonly<Record<string, string>>;
  /** By framework id: JSON of a `ShippedDeliverables`; a framework without expected results is not there. */
  export const deliverables: Readonly<Record<string, string>>;
  /** By canonical system: JSON of `SystemHints`; a system that the cycle does not know is not there. */
  export const hints: Readonly<Record<string, string>>;
  /** JSON of a `ShippedCrosswalk`. */
  export const crosswalk: string;
}
