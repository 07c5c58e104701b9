/** The question for a whole document, the same wherever a panel needs it, so that it is asked once. */
import { queryOptions } from '@tanstack/react-query';
import { getDocument } from '../api/statements.ts';

export const documentQuery = (id: string) =>
  queryOptions({ queryKey: ['document', id], queryFn: ({ signal }) => getDocument(id, signal) });
