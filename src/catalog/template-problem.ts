/** A mistake of a template's author, to be shown together with all the others. */
export interface TemplateProblem {
  /** Where in the template: `['systems', 0, 'groups', 2, 'positions', 1, 'code']`. */
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly found: string;
}
