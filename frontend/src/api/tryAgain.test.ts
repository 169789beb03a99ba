import { expect, test, vi } from 'vitest';
import { tryAgain } from './tryAgain';

test('asks again for what failed only', () => {
  const failed = { isError: true, refetch: vi.fn().mockResolvedValue(null) };
  const there = { isError: false, refetch: vi.fn().mockResolvedValue(null) };

  tryAgain(there, failed);

  expect(failed.refetch).toHaveBeenCalledOnce();
  expect(there.refetch).not.toHaveBeenCalled();
});
