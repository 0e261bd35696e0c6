import open from 'open';

/** Opens the studio's page. A browser that does not start is no reason to stop: the address has been printed. */
export async function openInBrowser(address: string): Promise<void> {
  try {
    await open(address);
  } catch {
    // The person opens the printed address herself.
  }
}
