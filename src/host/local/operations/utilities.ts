import { formatPattern } from '../entry/format-pattern';
import { sha256 } from '../entry/sha256';
import { wallTime } from '../entry/zoned-time';
import type { OperationContext } from './context';

/** A random identifier. */
export function uuid(): string {
  return crypto.randomUUID();
}

/** The host's present moment. */
export function now(context: OperationContext): number {
  return context.engine.clock().getTime();
}

/** A date by a pattern in a time zone. */
export function formatDate(
  _context: OperationContext,
  { time, timeZone, pattern }: { time: number; timeZone: string; pattern: string },
): string {
  return formatPattern(wallTime(time, timeZone === 'GMT' ? 'UTC' : timeZone), pattern);
}

/** SHA-256 of bytes (0…255), as signed bytes. */
export function digest(_context: OperationContext, { bytes }: { bytes: number[] }): number[] {
  return sha256(Uint8Array.from(bytes)).map((byte) => (byte > 127 ? byte - 256 : byte));
}
