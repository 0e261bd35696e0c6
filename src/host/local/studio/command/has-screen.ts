/**
 * Tells whether a browser window could be seen: not in CI, and on Linux only with a display.
 *
 * @example hasScreen({ CI: 'true', DISPLAY: ':0' }, 'linux') // false
 */
export function hasScreen(environment: Readonly<Record<string, string | undefined>>, platform: string): boolean {
  if (environment.CI && environment.CI !== 'false') return false;
  if (platform !== 'linux') return true;
  return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}
