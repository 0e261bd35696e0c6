import open from 'open';

/**
 * Opens the studio's page where there is a screen. Without one (a server, a test) the printed address is enough, and a
 * browser that does not start is no reason to stop.
 */
export async function openInBrowser(address: string, environment: NodeJS.ProcessEnv, platform: string): Promise<void> {
  if (!hasScreen(environment, platform)) return;
  try {
    await open(address);
  } catch {
    // The address has been printed.
  }
}

/** @example hasScreen({ CI: 'true', DISPLAY: ':0' }, 'linux') // false */
export function hasScreen(environment: NodeJS.ProcessEnv, platform: string): boolean {
  if (environment.CI && environment.CI !== 'false') return false;
  if (platform !== 'linux') return true;
  return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}
