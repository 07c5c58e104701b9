/** A batch on its way: how far it is, at what pace, what became of each file; stopped, gone on with, and taken back whole. */
import { Alert, Button, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { forgetBatch, resumeAdding, stopAdding, undoBatch } from '../actions/add-batch.ts';
import { t } from '../language/t.ts';
import { type Batch, type BatchCounts, broughtBy, countBatch, paceOf } from '../store/batch.ts';
import { BatchFiles } from './batch-files.tsx';

export function BatchView({ batch, onClose }: { batch: Batch; onClose: () => void }) {
  const counts = countBatch(batch);
  const isOver = batch.state === 'done' || batch.state === 'failed';
  return (
    <div className="batch">
      {isOver ? <Outcome batch={batch} counts={counts} /> : <UnderWay batch={batch} counts={counts} />}
      <Told batch={batch} counts={counts} />
      <BatchFiles batch={batch} onClose={onClose} />
      <div className="batch-tools">
        <Tools batch={batch} counts={counts} />
      </div>
    </div>
  );
}

interface Props {
  readonly batch: Batch;
  readonly counts: BatchCounts;
}

/** The pace changes by itself as time goes by. */
const TICK_MS = 1_000;

function UnderWay({ batch, counts }: Props) {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  const undone = batch.state === 'undoing';
  const [done, all] = undone ? [batch.undone, broughtBy(batch).length] : [counts.through, counts.files];
  const pace = batch.state === 'stopping' ? undefined : paceOf(batch, Math.max(now, batch.since ?? 0));
  return (
    <>
      <p className="batch-head">
        <strong>{headOf(batch, done, all)}</strong>
        {pace && (
          <span className="quiet">
            {!undone && `${t('{{count}} files a minute', { count: Math.round(pace.perMinute) })} · `}
            {restInWords(pace.rest)}
          </span>
        )}
      </p>
      <Progress
        value={all === 0 ? 0 : Math.max(3, (100 * done) / all)}
        animated
        aria-label={t('Progress')}
        aria-valuetext={headOf(batch, done, all)}
      />
    </>
  );
}

function headOf({ state }: Batch, done: number, all: number): string {
  switch (state) {
    case 'undoing':
      return t('{{done}} of {{count}} documents taken back', { done, count: all });
    case 'stopping':
      return t('Stopping: what is being read is finished');
    default:
      return t('{{done}} of {{count}} files read', { done, count: all });
  }
}

const MINUTE = 60_000;
/** Below it, seconds say more. */
const SECONDS_UNTIL = 90_000;

function restInWords(rest: number): string {
  return rest < SECONDS_UNTIL
    ? t('about {{count}} seconds left', { count: Math.max(1, Math.round(rest / 1_000)) })
    : t('about {{count}} minutes left', { count: Math.round(rest / MINUTE) });
}

/** In tenths for who hears it: each file would be too many words. */
function Told({ batch, counts }: Props) {
  const tenths = counts.files === 0 ? 0 : Math.floor((10 * counts.through) / counts.files) * 10;
  const isOver = batch.state === 'done' || batch.state === 'failed';
  return (
    <span className="visually-hidden" role="status">
      {isOver ? outcomeInWords(counts) : t('{{percent}}% read', { percent: tenths })}
    </span>
  );
}

function Outcome({ batch, counts }: Props) {
  return (
    <>
      <p className="batch-head">
        <strong>{outcomeInWords(counts)}</strong>
        {counts.statements > 0 && (
          <span className="quiet">{t('{{count}} statements read', { count: counts.statements })}</span>
        )}
      </p>
      {batch.state === 'failed' && (
        <Alert color="red" title={t('The rest was not added')} role="alert" mb="sm">
          {batch.trouble}
        </Alert>
      )}
    </>
  );
}

/** "480 documents added, 12 were here already, 5 files refused". */
function outcomeInWords({ created, replaced, unchanged, refused, left }: BatchCounts): string {
  const parts = [
    created > 0 && t('{{count}} documents added', { count: created }),
    replaced > 0 && t('{{count}} replaced', { count: replaced }),
    unchanged > 0 && t('{{count}} were here already', { count: unchanged }),
    refused > 0 && t('{{count}} files refused', { count: refused }),
    left > 0 && t('{{count}} files left out', { count: left }),
  ].filter((part) => part !== false);
  return parts.length === 0 ? t('Nothing was added') : parts.join(', ');
}

function Tools({ batch, counts }: Props) {
  const { state } = batch;
  const brought = broughtBy(batch).length;
  if (state === 'adding' || state === 'stopping') {
    return (
      <Button variant="default" size="xs" loading={state === 'stopping'} onClick={stopAdding}>
        {t('Stop')}
      </Button>
    );
  }
  if (state === 'undoing') return null;
  return (
    <>
      {state === 'failed' && counts.waiting > 0 && (
        <Button size="xs" onClick={() => void resumeAdding()}>
          {t('Go on with {{count}} files', { count: counts.waiting })}
        </Button>
      )}
      <Button variant="default" size="xs" onClick={forgetBatch}>
        {t('Add more')}
      </Button>
      {brought > 0 && (
        <Button variant="subtle" color="gray" size="xs" onClick={() => void undoBatch()}>
          {brought === 1 ? t('Take it back') : t('Take all {{count}} back', { count: brought })}
        </Button>
      )}
      {counts.replaced > 0 && (
        <span className="quiet">{t('What was replaced under the same name stays as it is now.')}</span>
      )}
    </>
  );
}
