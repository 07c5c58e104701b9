/** The question for the counts of the corpus. */
import { queryOptions } from '@tanstack/react-query';
import { getStats } from '../api/graph.ts';

export const statsQuery = queryOptions({ queryKey: ['stats'], queryFn: ({ signal }) => getStats(signal) });
