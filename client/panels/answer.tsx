/** What a panel shows while it waits for an answer, and when none came. */
import { Button, Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { messageOf } from '../actions/working.ts';
import { t } from '../language/t.ts';

interface Props<Data> {
  readonly query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'refetch'>;
  readonly children: (data: Data) => ReactNode;
  /** Lines of gray while waiting. */
  readonly lines?: number;
}

export function Answer<Data>({ query, children, lines = 3 }: Props<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) {
    return (
      <div role="alert">
        <p className="quiet">{messageOf(query.error)}</p>
        <Button size="xs" variant="default" onClick={() => void query.refetch()}>
          {t('Try again')}
        </Button>
      </div>
    );
  }
  return (
    <div aria-busy="true">
      <span className="visually-hidden">{t('Loading')}</span>
      {Array.from({ length: lines }, (_, line) => `line-${line}`).map((line) => (
        <Skeleton key={line} height={14} my={10} radius="sm" />
      ))}
    </div>
  );
}

/** The items of all pages, and a button for the next one. */
export function More({
  query,
}: {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
}) {
  if (!query.hasNextPage) return null;
  return (
    <Button
      size="xs"
      variant="default"
      mt="sm"
      loading={query.isFetchingNextPage}
      onClick={() => void query.fetchNextPage()}
    >
      {t('Show more')}
    </Button>
  );
}
