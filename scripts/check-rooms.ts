// Fails on a permission in rooms.cjs that no import uses any more: a stale permission is a door left open.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

interface Cruise {
  modules: { source: string; dependencies: { resolved: string }[] }[];
}

const inRoom = (file: string, room: string) =>
  file.startsWith(`${room}/`) || file === `${room}.ts` || file === `${room}.tsx`;

/** Permissions of the rooms that no import uses: pairs of room and allowed room. */
export function findStalePermissions(
  rooms: Record<string, string[]>,
  imports: { from: string; to: string }[],
): { room: string; allowed: string }[] {
  return Object.entries(rooms).flatMap(([room, allowances]) =>
    allowances
      .filter((allowed) => !imports.some(({ from, to }) => inRoom(from, room) && inRoom(to, allowed)))
      .map((allowed) => ({ room, allowed })),
  );
}

export function main(): void {
  const rooms = createRequire(resolve('rooms.cjs'))(resolve('rooms.cjs')) as Record<string, string[]>;
  const cruise = JSON.parse(
    execFileSync(
      process.execPath,
      [
        'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
        ...['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src', 'sidebar', 'scripts', 'tests'],
      ],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    ),
  ) as Cruise;
  const imports = cruise.modules.flatMap((module) =>
    module.dependencies.map((dependency) => ({ from: module.source, to: dependency.resolved })),
  );
  const stale = findStalePermissions(rooms, imports);
  for (const { room, allowed } of stale) {
    console.error(`rooms.cjs lets ${room} import ${allowed}, but nothing there does: take the permission away.`);
  }
  if (stale.length > 0) process.exit(1);
  console.log(`${Object.keys(rooms).length} rooms, every permission in use.`);
}
