/** A list of the API, page after page. */
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Page } from '../api/entities.ts';

export interface Pages<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}

/** @param key names the question; @param read asks for one page of it */
export function usePages<Item>(
  key: readonly unknown[],
  read: (cursor: string | undefined, signal: AbortSignal) => Promise<Page<Item>>,
) {
  return useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => read(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    select: ({ pages }): Pages<Item> => ({ items: pages.flatMap((page) => page.items), total: pages[0]?.total ?? 0 }),
  });
}
