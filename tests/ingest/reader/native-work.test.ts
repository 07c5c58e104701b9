import { describe, expect, test } from 'vitest';
import { closeGate, goThrough, inNativeCode, openGate } from '../../../ingest/reader/native-work.ts';

describe('a gate around native work', () => {
  test('lets work through while it is open, and no more once it is closed', async () => {
    const gate = openGate();
    goThrough(gate);
    expect(await inNativeCode(async () => 'read')).toBe('read');
    await closeGate(gate);
    await expect(inNativeCode(async () => 'read')).rejects.toThrow('this document is no longer waited for');
    goThrough(openGate());
    expect(await inNativeCode(async () => 'read again')).toBe('read again');
  });

  test('is closed only when the work inside has ended, be it with an error', async () => {
    const gate = openGate();
    goThrough(gate);
    const order: string[] = [];
    let fail = (_error: Error): void => undefined;
    const work = inNativeCode(() => new Promise((_, reject) => (fail = reject))).catch(() => order.push('work ended'));
    const closed = closeGate(gate).then(() => order.push('gate closed'));
    fail(new Error('no memory'));
    await Promise.all([work, closed]);
    expect(order).toEqual(['work ended', 'gate closed']);
  });
});
