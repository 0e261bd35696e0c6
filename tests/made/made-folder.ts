/** Folder of what is made once for the tests, named after the sources it is made from (build-before-tests.cjs). */
export function madeFolder(): string {
  const folder = process.env.MCQM_MADE;
  if (!folder) throw new Error('MCQM_MADE is not set: tests run by jest with the globalSetup of jest.config.cjs');
  return folder;
}
