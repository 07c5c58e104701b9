/** The documents that mention an entity, the newest first, with their outlets. */
import { readDocument } from '../actions/choose.ts';
import { getEntityDocuments } from '../api/entities.ts';
import { t } from '../language/t.ts';
import { inWords, thousands } from '../vocabulary/numbers-and-dates.ts';
import { Answer, More } from './answer.tsx';
import { Fold } from './fold.tsx';
import { usePages } from './use-pages.ts';

const A_PAGE = 8;

export function EntityDocuments({ id, total }: { id: string; total: number }) {
  const query = usePages(['documents of', id], (cursor, signal) => getEntityDocuments(id, A_PAGE, cursor, signal));
  return (
    <Fold name="documents" title={t('Documents')} count={thousands(total)}>
      <Answer query={query}>
        {(pages) => (
          <ul>
            {pages.items.map((document) => (
              <li key={document.id}>
                <div className="row">
                  <span>
                    <button
                      type="button"
                      className="name-button"
                      lang={document.language}
                      onClick={() => readDocument({ id: document.id })}
                    >
                      {document.title ?? document.id}
                    </button>
                    {document.publisher && <span className="outlet">{document.publisher}</span>}
                  </span>
                  <span className="when">{document.publishedAt && inWords(document.publishedAt)}</span>
                </div>
              </li>
            ))}
          </ul>
        )}
      </Answer>
      <More query={query} />
    </Fold>
  );
}
